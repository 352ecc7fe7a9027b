package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner changes over the API, and what shoppers and the owner's list see of it. */
class OwnerChangesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final List<byte[]> PHOTOS =
            CATALOGUE.photos(CATALOGUE.products().getFirst().id());

    @TempDir
    private static Path data;

    private static LocalSystem system;
    private static Shop shop;

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

    private static ProductId product(String store, String code) {
        return new ProductId(new StoreId(store), code);
    }

    private static void upload(ProductId product, String facts, byte[] photo) throws Exception {
        shop.upload(product, "product.json", facts.getBytes(StandardCharsets.UTF_8));
        shop.upload(product, "1.jpg", photo);
        await().atMost(PATIENCE).until(() -> shop.photo(product, "1.jpg").isPresent());
    }

    private static JsonNode list(String store) throws IOException, InterruptedException {
        HttpResponse<String> answer = shop.asOwner("GET", "/v1/products?store=" + store, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> ids(String store) throws IOException, InterruptedException {
        return list(store)
                .path("products")
                .valueStream()
                .map(product -> product.path("id").asText())
                .toList();
    }

    /** A product in the list; missing while it is not there. */
    private static JsonNode listed(ProductId product) throws IOException, InterruptedException {
        return list(product.store().value())
                .path("products")
                .valueStream()
                .filter(line -> line.path("id").asText().equals(product.toString()))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static String path(ProductId product) {
        return "/v1/products/" + product;
    }

    @Test
    void changedPrice_isWhatShoppersSeeAndItsStateIsTheIndexesInTheEnd() throws Exception {
        ProductId product = product("ubah", "kaos");
        upload(product, "{\"name\": \"Kaos\", \"price\": 45000, \"rak\": \"B3\"}", PHOTOS.get(0));
        await().atMost(PATIENCE).until(() -> listed(product).path("price").asLong() == 45_000);
        String seen = listed(product).path("etag").asText();

        HttpResponse<String> changed = shop.asOwner("PATCH", path(product), "{\"price\": 47500}", "if-match", seen);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(shop.asOwner("PATCH", path(product), "{\"price\": 1}", "if-match", seen)
                        .statusCode())
                .isEqualTo(412);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(shop.search(PHOTOS.get(0), "?store=ubah")
                                .path("hits")
                                .findValuesAsText("price"))
                        .containsExactly("47500"));
        String etag = JSON.readTree(changed.body()).path("etag").asText();
        assertThat(etag).isNotEqualTo(seen);
        await().atMost(PATIENCE).until(() -> listed(product).path("etag").asText(), etag::equals);
        assertThat(shop.asOwner("GET", path(product), "").headers().firstValue("etag"))
                .hasValue(etag);
        assertThat(new String(shop.read(product, "product.json"), StandardCharsets.UTF_8))
                .contains("\"rak\" : \"B3\"");
    }

    @Test
    void list_putsProductsThatNeedTheOwnerFirst() throws Exception {
        ProductId complete = product("rapi", "a-lengkap");
        ProductId broken = product("rapi", "z-rusak");
        ProductId cheap = product("rapi", "m-tanpa-harga");
        upload(complete, "{\"name\": \"Anggur\", \"price\": 1, \"tags\": {\"category\": \"makanan\"}}", PHOTOS.get(0));
        upload(cheap, "{\"name\": \"Batik\"}", PHOTOS.get(1));
        upload(broken, "{\"name\": \"Zaitun\", \"price\": 1}", "bukan foto".getBytes(StandardCharsets.UTF_8));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids("rapi"))
                        .containsExactly(broken.toString(), cheap.toString(), complete.toString()));
        assertThat(listed(broken).path("attention").toString()).isEqualTo("[\"rejected-photo\"]");
        assertThat(listed(broken).path("photo").isNull()).isTrue();
        await().atMost(PATIENCE).until(() -> listed(complete).path("attention").toString(), "[]"::equals);
        assertThat(listed(complete).at("/photo/url").asText()).startsWith("http");
    }

    @Test
    void deletedProduct_isGoneFromSearchListAndBucketAndIsDeletedOnce() throws Exception {
        ProductId product = product("hapus", "kaos");
        ProductId other = product("hapus", "lain");
        upload(product, "{\"name\": \"Kaos\"}", PHOTOS.get(0));
        upload(other, "{\"name\": \"Lain\"}", PHOTOS.get(1));
        await().atMost(PATIENCE)
                .until(() -> shop.find(PHOTOS.get(0), "?store=hapus").contains(product.toString()));

        HttpResponse<String> deleted = shop.asOwner("DELETE", path(product), "", "idempotency-key", "hapus-1");
        assertThat(deleted.statusCode()).as(deleted.body()).isEqualTo(204);

        await().atMost(PATIENCE)
                .until(() -> !shop.find(PHOTOS.get(0), "?store=hapus").contains(product.toString()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("hapus")).containsExactly(other.toString()));
        HttpResponse<String> again = shop.asOwner("DELETE", path(product), "", "idempotency-key", "hapus-1");
        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(again.headers().firstValue("idempotency-replayed")).hasValue("true");
        assertThat(shop.asOwner("DELETE", path(product), "").statusCode()).isEqualTo(404);
    }

    @Test
    void deletedPhoto_leavesTheProductWithItsOthers() throws Exception {
        ProductId product = product("foto", "kaos");
        upload(product, "{\"name\": \"Kaos\"}", PHOTOS.get(0));
        shop.upload(product, "foto depan.jpg", PHOTOS.get(1));
        await().atMost(PATIENCE)
                .until(() -> shop.photo(product, "foto depan.jpg").isPresent());

        assertThat(shop.asOwner("DELETE", path(product) + "/photos/foto%20depan.jpg", "")
                        .statusCode())
                .isEqualTo(204);

        await().atMost(PATIENCE)
                .until(() -> shop.photo(product, "foto depan.jpg").isEmpty());
        assertThat(shop.product(product).orElseThrow().path("name").asText()).isEqualTo("Kaos");
    }
}
