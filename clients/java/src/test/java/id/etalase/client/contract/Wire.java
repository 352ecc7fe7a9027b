package id.etalase.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** Requests as they are written by hand. Every answer is held against the contract, and its operation is remembered. */
final class Wire implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contract contract = Contract.read();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final RunningApi api;

    Wire(RunningApi api) {
        this.api = api;
    }

    /** A request; {@link #send} sends it. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Sent(String method, String path, @Nullable String key, Map<String, String> headers, byte[] body) {
        Sent json(String text) {
            return body("application/json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }

        Sent body(String type, byte[] bytes) {
            return header("content-type", type, bytes);
        }

        Sent header(String name, String value) {
            return header(name, value, body);
        }

        private Sent header(String name, String value, byte[] bytes) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(name, value);
            return new Sent(method, path, key, more, bytes);
        }
    }

    Sent asOwner(String method, String path) {
        return new Sent(method, path, api.ownerKey(), Map.of(), new byte[0]);
    }

    Sent asShopper(String method, String path) {
        return new Sent(method, path, api.searchKey(), Map.of(), new byte[0]);
    }

    Sent asNobody(String method, String path) {
        return new Sent(method, path, null, Map.of(), new byte[0]);
    }

    /** Sends it; the answer is one that the contract promises, with the headers that all answers have. */
    Answer send(Sent request) {
        Answer answer = exchange(request);
        String path = URI.create(api.endpoint() + request.path()).getRawPath();
        String resource = path.substring(path.indexOf("/v1/"));
        contract.check(request.method(), resource, answer);
        contract.operation(request.method(), resource).ifPresent(asked::add);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        return answer;
    }

    /** Sends it; what somebody else than our functions answers is taken as it is. */
    Answer exchange(Sent request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(api.endpoint() + request.path()))
                .method(
                        request.method(),
                        request.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        if (request.key() != null) {
            builder.header("x-api-key", request.key());
        }
        try {
            HttpResponse<String> response = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), headers(response), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Operations of the contract that were never asked for. */
    Set<String> missing() {
        Set<String> missing = new ConcurrentSkipListSet<>(contract.functions().keySet());
        missing.removeAll(asked);
        return missing;
    }

    static JsonNode body(Answer answer) {
        try {
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(answer.text(), e);
        }
    }

    private static ObjectNode headers(HttpResponse<String> response) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return headers;
    }

    @Override
    public void close() {
        http.close();
    }
}
