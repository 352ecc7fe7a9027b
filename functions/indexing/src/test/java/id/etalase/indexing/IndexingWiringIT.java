package id.etalase.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.etalase.catalogue.index.IndexUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The function's parts as Lambda puts them together, on the real model, where nothing else can be reached yet. */
class IndexingWiringIT {
    @Test
    void wiring_indexNotThere_startsAndLeavesTheEventToALaterTry() throws IOException {
        assertThatThrownBy(wiring(closedPort())::get).isInstanceOf(IndexUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 503})
    void wiring_indexOfTheSearchLogCannotBeMade_indexesPhotosAllTheSame(int status) throws IOException {
        HttpServer openSearch = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        openSearch.createContext("/", new WithoutSearchLog(status));
        openSearch.start();
        try {
            assertThat(wiring(openSearch.getAddress().getPort()).get().sync()).isNotNull();
        } finally {
            openSearch.stop(0);
        }
    }

    private static IndexingWiring wiring(int port) {
        return new IndexingWiring(IndexingConfig.from(Map.of(
                "ETALASE_BUCKET",
                "photos",
                "AWS_REGION",
                "ap-southeast-3",
                "ETALASE_OPENSEARCH_ENDPOINT",
                "http://127.0.0.1:" + port,
                "ETALASE_MODEL",
                System.getProperty("etalase.root") + "/models/etalase-1/model.json")));
    }

    /** OpenSearch as far as the making of indexes goes, which has no more room when it comes to the search log. */
    private static final class WithoutSearchLog implements HttpHandler {
        private static final ObjectMapper JSON = new ObjectMapper();

        private final int status;
        private JsonNode mappings = JSON.createObjectNode();

        WithoutSearchLog(int status) {
            this.status = status;
        }

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (exchange.getRequestMethod()) {
                case "HEAD" -> answer(exchange, path.endsWith("-searches") ? status : 404, null);
                case "PUT" -> {
                    mappings = JSON.readTree(body).path("mappings");
                    answer(
                            exchange,
                            200,
                            JSON.createObjectNode()
                                    .put("acknowledged", true)
                                    .put("shards_acknowledged", true)
                                    .put("index", path.substring(1)));
                }
                default -> {
                    ObjectNode all = JSON.createObjectNode();
                    all.putObject("products").set("mappings", mappings);
                    answer(exchange, 200, all);
                }
            }
        }

        private static void answer(HttpExchange exchange, int status, @Nullable JsonNode json) throws IOException {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                byte[] body = json == null ? new byte[0] : JSON.writeValueAsBytes(json);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
