package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The handler as Lambda makes it, on the real model, where nothing else can be reached yet. */
class SearchWiringIT {
    private static SearchHandler handler;

    @BeforeAll
    static void wire() throws IOException {
        handler = new SearchHandler(
                SearchWiring.open(
                        SearchConfig.from(
                                Map.of(
                                        "ETALASE_BUCKET", "photos",
                                        "AWS_REGION", "ap-southeast-3",
                                        "ETALASE_OPENSEARCH_ENDPOINT", "http://127.0.0.1:" + closedPort(),
                                        "ETALASE_MODEL",
                                                System.getProperty("etalase.root") + "/models/etalase-1/model.json",
                                        "ETALASE_CALLERS",
                                                "[{\"keyId\": \"local-search\", \"name\": \"page\", \"role\": \"search\", \"stores\": \"*\"}]"))));
    }

    @Test
    void photo_indexNotThere_isLookedAtAndAnsweredWith503() throws IOException {
        assertThat(send(Request.document("search-jpeg.json")).problem()).isEqualTo("index-unavailable");
    }

    @Test
    void notAPhoto_isToldByTheRealModelsReader() throws IOException {
        assertThat(send(Request.photo(10, "pakaian")).problem()).isEqualTo("photo-unreadable");
    }

    @Test
    void health_indexNotThere_says503() throws IOException {
        assertThat(send(Request.document("health-get.json")).status()).isEqualTo(503);
    }

    private static Answer send(Request request) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(request.event()), output, new Invocation().context());
        return Answer.of(output.toString(StandardCharsets.UTF_8));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
