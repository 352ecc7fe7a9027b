package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The handler as Lambda makes it, on the real model, where nothing else can be reached yet. */
class SearchWiringIT {
    private static CheckedApi api;

    @BeforeAll
    static void wire() throws IOException {
        api = new CheckedApi(
                new SearchHandler(
                        SearchWiring.open(
                                SearchConfig.from(
                                        Map.of(
                                                "ETALASE_BUCKET", "photos",
                                                "AWS_REGION", "ap-southeast-3",
                                                "ETALASE_OPENSEARCH_ENDPOINT", "http://127.0.0.1:" + closedPort(),
                                                "ETALASE_MODEL",
                                                        System.getProperty("etalase.root")
                                                                + "/models/etalase-1/model.json",
                                                "ETALASE_CALLERS",
                                                        "[{\"keyId\": \"local-search\", \"name\": \"page\", \"role\": \"search\", \"stores\": \"*\"}]")))));
    }

    @Test
    void photo_indexNotThere_isLookedAtAndAnsweredWith503() throws IOException {
        assertThat(api.send(Request.document("search-jpeg.json")).problem()).isEqualTo("index-unavailable");
    }

    @Test
    void notAPhoto_isToldByTheRealModelsReader() throws IOException {
        assertThat(api.send(Request.photo(10, "pakaian")).problem()).isEqualTo("photo-unreadable");
    }

    @Test
    void health_indexNotThere_says503() throws IOException {
        assertThat(api.send(Request.document("health-get.json")).status()).isEqualTo(503);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
