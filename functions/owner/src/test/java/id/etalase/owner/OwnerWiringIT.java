package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handler as Lambda makes it, where nothing else can be reached yet; of the model there is {@code model.json} alone. */
class OwnerWiringIT {
    private static CheckedApi api;

    @BeforeAll
    static void wire(@TempDir Path task) throws IOException {
        Path model = Files.copy(
                Path.of(
                        System.getProperty("etalase.root"),
                        "models",
                        System.getProperty("etalase.model"),
                        "model.json"),
                task.resolve("model.json"));
        api = new CheckedApi(
                new OwnerHandler(
                        OwnerWiring.open(
                                OwnerConfig.from(
                                        Map.of(
                                                "ETALASE_BUCKET", "photos",
                                                "AWS_REGION", "ap-southeast-3",
                                                "ETALASE_OPENSEARCH_ENDPOINT", "http://127.0.0.1:" + closedPort(),
                                                "ETALASE_MODEL", model.toString(),
                                                "ETALASE_CALLERS",
                                                        "[{\"keyId\": \"local-owner\", \"name\": \"Ani\", \"role\": \"owner\", \"stores\": \"*\"}]")))));
    }

    @Test
    void tags_indexNotThere_says503() throws IOException {
        assertThat(api.send(Request.tags("toko-ani.kaos-01", "{}")).problem()).isEqualTo("index-unavailable");
    }

    @Test
    void categoryThatTheModelDoesNotHave_namesTheModels() throws IOException {
        Answer answer = api.send(Request.tags("toko-ani.kaos-01", "{\"category\": \"buku\"}"));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.detail()).contains("makanan");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
