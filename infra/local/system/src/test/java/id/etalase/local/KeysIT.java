package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.product.ProductId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.local.keys.LocalKeys;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are made and withdrawn while the system runs, and what their holders may do. */
class KeysIT {
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final byte[] PHOTO = CATALOGUE.queryPhoto().jpeg();
    private static final ProductId ANIS = ProductId.parse("toko-ani.kemeja");
    private static final ProductId BUDIS = ProductId.parse("toko-budi.kemeja");

    @TempDir
    private static Path data;

    private static LocalSystem system;
    private static Shop shop;
    private static LocalKeys keys;

    @BeforeAll
    static void start() throws Exception {
        system = Systems.start(data);
        shop = new Shop(system.running());
        keys = new LocalKeys(data);
        shop.upload(ANIS, "1.jpg", PHOTO);
        shop.upload(BUDIS, "1.jpg", PHOTO);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        shop.product(ANIS).isPresent() && shop.product(BUDIS).isPresent());
    }

    @AfterAll
    static void stop() {
        shop.close();
        system.close();
    }

    private static HttpResponse<String> ask(String method, String path, String body, String... headers)
            throws Exception {
        return shop.ask(method, path, body, headers);
    }

    @Test
    void pageOfAnOrigin_searchesItsStore_andNoOtherPageDoes() throws Exception {
        LocalKeys.Made page = keys.add("page", Role.SEARCH, List.of("toko-ani"), List.of("http://127.0.0.1:9000"));
        String alike = "{\"productId\": \"" + ANIS + "\", \"minScore\": 0}";

        HttpResponse<String> own =
                ask("POST", "/v1/search", alike, "x-api-key", page.key(), "origin", "http://127.0.0.1:9000");
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(own.body()).doesNotContain("toko-budi");

        HttpResponse<String> foreign =
                ask("POST", "/v1/search", alike, "x-api-key", page.key(), "origin", "http://localhost:9000");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("urn:etalase:problem:origin-not-allowed", "http://localhost:9000");
        assertThat(foreign.headers().firstValue("access-control-allow-origin")).contains("*");

        HttpResponse<String> nowhere = ask("GET", "/v1/stores/toko-ani", "", "x-api-key", page.key());
        assertThat(nowhere.body()).contains("urn:etalase:problem:origin-not-allowed");

        HttpResponse<String> preflight = ask("OPTIONS", "/v1/search", "", "origin", "http://localhost:9000");
        assertThat(preflight.statusCode()).isEqualTo(204);
    }

    @Test
    void ownerOfOneShop_seesAndChangesOnlyThat() throws Exception {
        String key = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of()).key();
        String profile = "{\"name\": \"Toko Ani\", \"whatsapp\": \"0812-3456-7890\"}";
        String tags = "{\"category\": \"pakaian\"}";

        assertThat(ask("PUT", "/v1/stores/toko-ani", profile, "x-api-key", key).body())
                .contains("\"whatsapp\":\"6281234567890\"");
        assertThat(ask("PUT", "/v1/stores/toko-budi", profile, "x-api-key", key).statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "/v1/stores/toko-budi", "", "x-api-key", key).statusCode())
                .isEqualTo(403);
        assertThat(ask("PUT", "/v1/products/" + ANIS + "/tags", tags, "x-api-key", key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("PUT", "/v1/products/" + BUDIS + "/tags", tags, "x-api-key", key)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask("GET", "/v1/products/" + BUDIS, "", "x-api-key", key).statusCode())
                .isEqualTo(404);
        assertThat(ask("POST", "/v1/uploads", upload(BUDIS), "x-api-key", key).statusCode())
                .isEqualTo(403);
        assertThat(ask("POST", "/v1/uploads", upload(ANIS), "x-api-key", key).statusCode())
                .isEqualTo(200);
    }

    @Test
    void withdrawnKey_isRefusedAtOnce() throws Exception {
        LocalKeys.Made made = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of());
        assertThat(ask("GET", "/v1/stores/toko-ani", "", "x-api-key", made.key())
                        .statusCode())
                .isEqualTo(200);

        keys.remove(made.kept().id());

        assertThat(ask("GET", "/v1/stores/toko-ani", "", "x-api-key", made.key())
                        .statusCode())
                .isEqualTo(403);
    }

    /** What a shop says about itself lies beside its products, and is none of the photo events' business. */
    @Test
    void profile_inTheBucket_leavesNoEventBehind() throws Exception {
        String key = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of()).key();
        ask("PUT", "/v1/stores/toko-ani", "{\"city\": \"Solo\"}", "x-api-key", key);

        await().atMost(Duration.ofMinutes(1)).until(() -> system.events().idle());
        assertThat(system.events().dead()).isZero();
        assertThat(shop.product(ANIS)).isPresent();
    }

    private static String upload(ProductId product) {
        return "{\"product\": \"" + product
                + "\", \"files\": [{\"name\": \"2.jpg\", \"type\": \"image/jpeg\", \"bytes\": 1}]}";
    }
}
