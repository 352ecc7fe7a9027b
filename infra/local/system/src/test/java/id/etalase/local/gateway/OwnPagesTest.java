package id.etalase.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.local.lambda.LocalFunction;
import id.etalase.local.metrics.GatheredMetrics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may use the keys that every local system has. */
class OwnPagesTest {
    private static final String PRODUCT = "/v1/products/toko-ani.kaos";
    private static final Duration TIMEOUT = Duration.ofSeconds(29);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        byte[] answer = "{\"statusCode\":200,\"headers\":{},\"body\":\"{}\",\"isBase64Encoded\":false}"
                .getBytes(StandardCharsets.UTF_8);
        LocalFunction function = new LocalFunction("any", (in, out, context) -> out.write(answer), TIMEOUT);
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        gateway = Gateway.start(
                0,
                new ApiFunctions(function, function),
                ApiKeys.LOCAL,
                new GatewayLimits(1 << 20, TIMEOUT, 4),
                URI.create("http://127.0.0.1:1234/bucket"),
                clock);
        gateway.offer(GatheredMetrics.in(folder.resolve("metrics.json"), clock));
    }

    @AfterEach
    void stop() {
        client.close();
        gateway.close();
    }

    private HttpResponse<String> ask(String method, String path, String key, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.endpoint().resolve(path))
                .header("x-api-key", key)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://toko-lain.example", "http://127.0.0.1:1", "http://localhost", "null"})
    void ownersKey_inAnotherPage_isRefused(String origin) throws Exception {
        HttpResponse<String> change = ask("DELETE", PRODUCT, ApiKeys.OWNER, "origin", origin);
        HttpResponse<String> metrics = ask("GET", "/local/metrics", ApiKeys.OWNER, "origin", origin);

        assertThat(change.statusCode()).isEqualTo(403);
        assertThat(change.body()).contains("urn:etalase:problem:origin-not-allowed", "comes from " + origin);
        assertThat(metrics.statusCode()).isEqualTo(403);
        assertThat(metrics.body()).contains("urn:etalase:problem:origin-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void ownersKey_inTheGatewaysPages_isLetIn(String host) throws Exception {
        String origin = "http://" + host + ":" + gateway.endpoint().getPort();

        assertThat(ask("DELETE", PRODUCT, ApiKeys.OWNER, "origin", origin).statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", "/local/metrics", ApiKeys.OWNER, "origin", origin).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ownersKey_ofAProgram_isLetIn() throws Exception {
        assertThat(ask("DELETE", PRODUCT, ApiKeys.OWNER).statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/local/metrics", ApiKeys.OWNER).statusCode()).isEqualTo(200);
    }

    @Test
    void searchKey_inAnotherPage_isLetIn() throws Exception {
        assertThat(ask("GET", PRODUCT, ApiKeys.SEARCH, "origin", "https://toko-lain.example")
                        .statusCode())
                .isEqualTo(200);
    }
}
