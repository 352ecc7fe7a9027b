package id.etalase.client.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Stands where the API stands, says what a test wants it to, and remembers what it was asked. */
public final class FakeApi implements AutoCloseable {
    private final HttpServer server;
    private final Function<String, Answer> answers;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /**
     * What it says.
     *
     * @param body JSON, as a rule
     */
    public record Answer(int status, String body, Map<String, String> headers) {
        public Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    /**
     * What it was asked.
     *
     * @param path with its query
     * @param headers names in lower case
     */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        /** The first value of a header. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(List::getFirst);
        }
    }

    private FakeApi(HttpServer server, Function<String, Answer> answers) {
        this.server = server;
        this.answers = answers;
    }

    /** @param answers by the method, path and query that were asked: {@code POST /v1/search?limit=10} */
    public static FakeApi start(Function<String, Answer> answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeApi api = new FakeApi(server, answers);
        server.createContext("/", api::answer);
        server.start();
        return api;
    }

    /** The same answer whatever is asked. */
    public static FakeApi saying(int status, String body) throws IOException {
        return start(request -> new Answer(status, body));
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The requests so far: method, path and query, API key, content type. */
    public List<String> asked() {
        return asked.stream()
                .map(each -> each.method() + " " + each.path() + " "
                        + each.header("x-api-key").orElse(null) + " "
                        + each.header("content-type").orElse(null))
                .toList();
    }

    /** The requests so far, whole. */
    public List<Asked> requests() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, sent));
        Answer answer = answers.apply(request);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        try (exchange) {
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
