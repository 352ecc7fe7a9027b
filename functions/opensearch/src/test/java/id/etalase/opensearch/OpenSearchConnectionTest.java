package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenSearchConnectionTest {
    @BeforeEach
    void setCredentials() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
    }

    @AfterEach
    void clearCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    /** Also shows that signing has all the classes it needs: a request is signed before it is sent. */
    @ParameterizedTest
    @EnumSource(Signing.class)
    void client_nobodyListens_isUnavailable(Signing signing) throws IOException {
        URI endpoint = URI.create("https://127.0.0.1:" + unusedPort());
        OpenSearchConfig config = new OpenSearchConfig(endpoint, signing, "ap-southeast-3", "photos", KnnEngine.FAISS);

        try (OpenSearchConnection connection = OpenSearchConnection.open(config)) {
            OpenSearchProductIndex index =
                    new OpenSearchProductIndex(connection.client(), config.alias(), Distance.COSINE);

            assertThatThrownBy(() -> index.add(Photos.live("toko-ani.kaos", "1.jpg", 10)))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasRootCauseInstanceOf(ConnectException.class);
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
