package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.product.ProductId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shoppers do in a running system comes back to its owner as figures, and to its operator as metrics. */
class FiguresIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();

    @TempDir
    private static Path data;

    private static LocalSystem system;
    private static Shop shop;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        system = Systems.start(data);
        shop = new Shop(system.running());
    }

    @AfterAll
    static void stop() {
        shop.close();
        system.close();
    }

    @Test
    void searchesAndLooks_becomeFiguresAndMetrics() throws Exception {
        ProductId product =
                CATALOGUE.products().stream().map(DemoProduct::id).findFirst().orElseThrow();
        byte[] photo = CATALOGUE.photos(product).getFirst();
        JsonNode vain = shop.search(photo, "");
        shop.upload(product, "1.jpg", photo);
        await().atMost(PATIENCE)
                .until(() -> shop.product(product)
                        .filter(found -> found.at("/photos/0/status").asText().equals("live"))
                        .isPresent());
        shop.search(photo, "");
        shop.search(photo, "?store=" + product.store());
        shop.product(product, ApiKeys.SEARCH);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                get("/v1/figures?days=1", ApiKeys.OWNER).path("searches"))
                        .hasToString(
                                "{\"total\":3,\"photo\":3,\"text\":0,\"product\":0,\"photoAndText\":0,\"noMatch\":1}"));
        JsonNode figures = get("/v1/figures?days=1&store=" + product.store(), ApiKeys.OWNER);
        assertThat(figures.at("/products/0/product").asText()).isEqualTo(product.toString());
        assertThat(figures.at("/products/0/found").asInt()).isEqualTo(2);
        assertThat(figures.at("/products/0/opened").asInt()).isEqualTo(1);
        assertThat(figures.path("unmatched"))
                .as("what the photo was taken for")
                .hasSize(vain.at("/query/tags").isEmpty() ? 0 : 1);

        JsonNode hour = get("/local/metrics", ApiKeys.OWNER).path("hour");
        assertThat(hour.path("searches").asInt()).isEqualTo(3);
        assertThat(hour.path("searchP95").asDouble())
                .isGreaterThanOrEqualTo(hour.path("recognitionP50").asDouble());
        assertThat(hour.path("logLosses").isNumber())
                .as("how many there are is the machine's affair")
                .isTrue();
        assertThat(hour.path("photosLive").asInt()).isEqualTo(1);
        assertThat(hour.path("longestWait").isNumber()).isTrue();
    }

    @Test
    void metrics_withoutTheOwnersKey_areForbidden() throws Exception {
        assertThat(send("/local/metrics", ApiKeys.SEARCH).statusCode()).isEqualTo(403);
        assertThat(send("/v1/figures", ApiKeys.SEARCH).statusCode()).isEqualTo(403);
    }

    private JsonNode get(String path, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String path, String key) throws IOException, InterruptedException {
        URI address = URI.create(system.running().web() + path);
        return http.send(
                HttpRequest.newBuilder(address).header("x-api-key", key).build(), HttpResponse.BodyHandlers.ofString());
    }
}
