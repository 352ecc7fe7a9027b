package id.etalase.indexing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.IndexUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The function's parts as Lambda puts them together, on the real model, where nothing else can be reached yet. */
class IndexingWiringIT {
    @Test
    void wiring_indexNotThere_startsAndLeavesTheEventToALaterTry() throws IOException {
        IndexingWiring wiring = new IndexingWiring(IndexingConfig.from(Map.of(
                "ETALASE_BUCKET",
                "photos",
                "AWS_REGION",
                "ap-southeast-3",
                "ETALASE_OPENSEARCH_ENDPOINT",
                "http://127.0.0.1:" + closedPort(),
                "ETALASE_MODEL",
                System.getProperty("etalase.root") + "/models/etalase-1/model.json")));

        assertThatThrownBy(wiring::get).isInstanceOf(IndexUnavailableException.class);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
