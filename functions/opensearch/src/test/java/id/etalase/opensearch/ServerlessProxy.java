package id.etalase.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes a node behave like a vector search collection of Amazon OpenSearch Serverless: refuses what {@link ServerlessRules} says;
 * shows no write to searches before {@link #refresh}; and leaves vectors out of what searches return unless they are asked for,
 * as NextGen collections do ("Working with vector search collections").
 *
 * <p>The node's engine is Lucene, for Faiss is native; nobody in front of this notices.
 */
final class ServerlessProxy implements AutoCloseable {
    private final URI node;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ServerlessProxy(URI node) {
        try {
            this.node = node;
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::handle);
            server.setExecutor(threads);
            server.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Makes what was written and deleted visible to searches. */
    void refresh(String index) {
        send(new ServerlessCall("POST", "/" + index + "/_refresh", Map.of(), ""), "");
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        ServerlessCall call = ServerlessCall.of(exchange.getRequestMethod(), exchange.getRequestURI(), body);
        Optional<ServerlessRefusal> refusal = ServerlessRules.refusal(call);
        if (refusal.isPresent()) {
            answer(exchange, refusal.get().status(), refusal.get().body());
        } else {
            String query = exchange.getRequestURI().getRawQuery();
            HttpResponse<String> response = send(call, query == null ? "" : "?" + query);
            answer(exchange, response.statusCode(), fromNode(call, response.body()));
        }
    }

    private HttpResponse<String> send(ServerlessCall call, String query) {
        try {
            HttpRequest request = HttpRequest.newBuilder(node.resolve(call.path() + query))
                    .header(
                            "content-type",
                            call.path().endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                    .method(call.method(), BodyPublishers.ofString(toNode(call)))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String toNode(ServerlessCall call) {
        if (call.asks("PUT", "/[^/]+")) {
            ObjectNode index = (ObjectNode) ServerlessRules.json(call.body());
            index.withObject("/settings")
                    .put("refresh_interval", "-1")
                    .put("number_of_shards", 1)
                    .put("number_of_replicas", 0);
            return index.toString().replace("\"engine\":\"faiss\"", "\"engine\":\"lucene\"");
        }
        if (call.path().endsWith("/_search")) {
            JsonNode search = ServerlessRules.json(call.body());
            return search.has("_source")
                    ? call.body()
                    : ((ObjectNode) search)
                            .set("_source", ServerlessRules.json("{\"excludes\":[\"embedding\"]}"))
                            .toString();
        }
        return call.body();
    }

    private static String fromNode(ServerlessCall call, String body) {
        return call.path().endsWith("/_mapping") ? body.replace("\"engine\":\"lucene\"", "\"engine\":\"faiss\"") : body;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("content-type", "application/json");
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
