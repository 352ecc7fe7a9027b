package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.Request;
import id.etalase.metrics.Meter;
import id.etalase.snapstart.Snapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.crac.Core;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The handler as Lambda makes it, on the real model, where nothing else can be reached yet. */
class SearchWiringIT {
    private static SearchWiring wiring;
    private static CheckedApi api;

    @BeforeAll
    static void wire() throws IOException {
        wiring = new SearchWiring(
                SearchConfig.from(
                        Map.of(
                                "ETALASE_BUCKET", "photos",
                                "AWS_REGION", "ap-southeast-3",
                                "ETALASE_OPENSEARCH_ENDPOINT", "http://127.0.0.1:" + closedPort(),
                                "ETALASE_MODEL", System.getProperty("etalase.root") + "/models/etalase-1/model.json",
                                "ETALASE_CALLERS",
                                        "[{\"keyId\": \"local-search\", \"name\": \"page\", \"role\": \"search\", \"stores\": \"*\"}]")),
                Meter.none());
        api = new CheckedApi(new SearchHandler(wiring));
    }

    /** Each restore begins another copy of the process. */
    @Test
    void copies_ofOneSnapshot_shareNoConnectionAndStillAnswer() throws Exception {
        Snapshot snapshot = wiring.snapshot();

        snapshot.beforeCheckpoint(Core.getGlobalContext());
        snapshot.afterRestore(Core.getGlobalContext());
        SearchParts first = wiring.parts();
        snapshot.beforeCheckpoint(Core.getGlobalContext());
        snapshot.afterRestore(Core.getGlobalContext());
        SearchParts second = wiring.parts();

        assertThat(second.openSearch().client()).isNotSameAs(first.openSearch().client());
        assertThat(second.s3().client()).isNotSameAs(first.s3().client());
        assertThat(api.send(Request.document("search-jpeg.json")).problem()).isEqualTo("index-unavailable");
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
