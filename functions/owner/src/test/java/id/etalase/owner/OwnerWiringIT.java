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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handler as Lambda makes it, where nothing else can be reached yet; of the model there is {@code model.json} alone. */
class OwnerWiringIT {
    private static CheckedApi api;

    @BeforeAll
    static void wire(@TempDir Path task) throws IOException {
        System.setProperty("aws.accessKeyId", "test"); // Else the AWS SDK would look for a role in the network.
        System.setProperty("aws.secretAccessKey", "test-secret");
        Path model = Files.copy(
                Path.of(
                        System.getProperty("etalase.root"),
                        "models",
                        System.getProperty("etalase.model"),
                        "model.json"),
                task.resolve("model.json"));
        api = new CheckedApi(new OwnerHandler(new OwnerWiring(OwnerConfig.from(Map.of(
                "ETALASE_BUCKET",
                "photos",
                "AWS_REGION",
                "ap-southeast-3",
                "ETALASE_S3_ENDPOINT",
                "http://127.0.0.1:" + closedPort(),
                "ETALASE_MODEL",
                model.toString(),
                "ETALASE_CALLERS",
                "[{\"keyId\": \"local-owner\", \"name\": \"Ani\", \"role\": \"owner\", \"stores\": \"*\"}]")))));
    }

    @AfterAll
    static void forgetCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Test
    void tags_bucketNotThere_says503() throws IOException {
        assertThat(api.send(Request.tags("toko-ani.kaos-01", "{}")).problem()).isEqualTo("bucket-unavailable");
    }

    @Test
    void categoryThatTheModelDoesNotHave_namesTheModels() throws IOException {
        Answer answer = api.send(Request.tags("toko-ani.kaos-01", "{\"category\": \"buku\"}"));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.detail()).contains("makanan");
    }

    @Test
    void uploads_needNeitherIndexNorBucket() throws IOException {
        Answer answer = api.send(Request.document("uploads-post.json"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().at("/uploads/0/url").asText())
                .contains("/photos/stores/toko-ani/products/kaos-01/depan.jpg?");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
