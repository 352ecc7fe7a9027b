package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoQuery;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.testing.BadFiles;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole system, asked over HTTP alone. Each test has a store of its own. */
class LocalSystemIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();

    /** Every eighth: goods of all shops. */
    private static final List<DemoQuery> QUERIES = everyEighth(CATALOGUE.queries());

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

    private static List<DemoQuery> everyEighth(List<DemoQuery> all) {
        return all.stream().filter(query -> all.indexOf(query) % 8 == 0).toList();
    }

    private static ProductId in(String store, DemoQuery query) {
        return new ProductId(new StoreId(store), query.shows().code());
    }

    private static void awaitPhoto(ProductId product, String name) {
        await().atMost(PATIENCE).until(() -> shop.photo(product, name).isPresent());
    }

    @Test
    void upload_photosOfSeveralProducts_eachIsFoundByAnotherPhotoOfIt() throws Exception {
        for (DemoQuery query : QUERIES) {
            List<byte[]> photos = CATALOGUE.photos(query.shows());
            for (int i = 0; i < photos.size(); i++) {
                shop.upload(in("pasar", query), "foto " + i + ".jpg", photos.get(i));
            }
        }
        for (DemoQuery query : QUERIES) {
            awaitPhoto(in("pasar", query), "foto 2.jpg");
        }
        for (DemoQuery query : QUERIES) {
            assertThat(shop.find(query.jpeg(), "?store=pasar"))
                    .as("products found by a photo of " + query.shows())
                    .startsWith(in("pasar", query).toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void upload_byAnAddressFromTheApi_isFoundToo() throws Exception {
        DemoQuery query = QUERIES.getFirst();
        ProductId product = in("titipan", query);

        shop.uploadByPermit(
                product, "foto 1+2 é.jpg", CATALOGUE.photos(query.shows()).getFirst());

        awaitPhoto(product, "foto 1+2 é.jpg");
        assertThat(shop.find(query.jpeg(), "?store=titipan")).containsExactly(product.toString());
    }

    @Test
    void delete_onePhotoThenTheOther_leavesThePhotoThenTheProduct() throws Exception {
        DemoQuery query = QUERIES.getFirst();
        ProductId product = in("tutup", query);
        List<byte[]> photos = CATALOGUE.photos(query.shows());
        shop.upload(product, "1.jpg", photos.get(0));
        shop.upload(product, "2.jpg", photos.get(1));
        awaitPhoto(product, "1.jpg");
        awaitPhoto(product, "2.jpg");

        shop.delete(product, "1.jpg");
        await().atMost(PATIENCE).until(() -> shop.photo(product, "1.jpg").isEmpty());
        assertThat(shop.find(query.jpeg(), "?store=tutup")).containsExactly(product.toString());

        shop.delete(product, "2.jpg");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(shop.find(query.jpeg(), "?store=tutup")).isEmpty());
        assertThat(shop.product(product)).isEmpty();
    }

    @Test
    void upload_filesThatCannotBeUsed_areRejectedWithAReasonThatOnlyTheOwnerSees() throws Exception {
        byte[] photo = CATALOGUE.photos(QUERIES.getFirst().shows()).getFirst();
        Map<String, byte[]> files = Map.of(
                "not-a-photo", BadFiles.text(),
                "truncated", BadFiles.firstHalf(photo),
                "too-many-pixels", BadFiles.hugePng(),
                "empty", new byte[0]);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ProductId product = new ProductId(new StoreId("rusak"), file.getKey());
            shop.upload(product, "foto.jpg", file.getValue());
            awaitPhoto(product, "foto.jpg");
            JsonNode seen = shop.photo(product, "foto.jpg").orElseThrow();
            assertThat(seen.path("status").asText()).isEqualTo("rejected");
            assertThat(seen.at("/reason/code").asText()).isEqualTo(file.getKey());
            assertThat(seen.at("/reason/message/id").asText()).isNotBlank();
            assertThat(shop.product(product, ApiKeys.SEARCH)).isEmpty();
        }
        assertThat(shop.find(photo, "?store=rusak")).isEmpty();
    }

    @Test
    void upload_factsAlone_changeTheAnswer() throws Exception {
        DemoQuery query = QUERIES.get(1);
        ProductId product = in("harga", query);
        shop.upload(product, "1.jpg", CATALOGUE.photos(query.shows()).getFirst());
        awaitPhoto(product, "1.jpg");
        assertThat(shop.search(query.jpeg(), "?store=harga").at("/hits/0/price").isNull())
                .isTrue();

        shop.upload(
                product,
                "product.json",
                "{\"name\":\"Barang bagus\",\"price\":12500,\"stock\":0}".getBytes(StandardCharsets.UTF_8));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode hit = shop.search(query.jpeg(), "?store=harga").at("/hits/0");
            assertThat(hit.path("name").asText()).isEqualTo("Barang bagus");
            assertThat(hit.path("price").asLong()).isEqualTo(12_500);
            assertThat(hit.path("inStock").asBoolean()).isFalse();
        });
        assertThat(shop.find(query.jpeg(), "?store=harga&inStock=true")).isEmpty();
        assertThat(shop.find(query.jpeg(), "?store=harga&maxPrice=12500")).containsExactly(product.toString());
    }
}
