package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoQuery;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner corrects over the API, and what the shop's later photos learn from it. Each test has a store of its own. */
class CorrectionsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final DemoQuery QUERY = CATALOGUE.queryPhoto();
    private static final List<byte[]> PHOTOS = CATALOGUE.photos(QUERY.shows());

    /** Two photos of one thing from much the same side; its first photos show it otherwise, and do not count as alike. */
    private static final byte[] CORRECTED = PHOTOS.getLast();

    private static final byte[] ALIKE = QUERY.jpeg();

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

    /** The codes of a photo's tags, and whose word each is. */
    private static Map<String, String> tags(ProductId product, String name) throws Exception {
        return shop.photo(product, name)
                .orElseThrow()
                .path("tags")
                .valueStream()
                .collect(Collectors.toMap(
                        tag -> tag.path("code").asText(),
                        tag -> tag.path("source").asText()));
    }

    /** Uploads a photo and waits until the index holds these very bytes. */
    private static void uploadAndAwait(ProductId product, String name, byte[] bytes) throws Exception {
        shop.upload(product, name, bytes);
        String etag = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        await().atMost(PATIENCE)
                .until(() -> shop.photo(product, name)
                        .filter(photo -> photo.path("etag").asText().equals(etag))
                        .isPresent());
    }

    private static void awaitTags(ProductId product, String name, Map<String, String> expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tags(product, name)).containsAllEntriesOf(expected));
    }

    /** A category that the model does not see in the photo, so that only an owner can have said it. */
    private static String otherThan(Map<String, String> guessed) {
        return List.of("minuman", "pakaian").stream()
                .filter(category -> !guessed.containsKey(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void correctedCategory_isTakenOverByPhotosThatLookAlikeInTheSameStoreOnly() throws Exception {
        ProductId first = product("koreksi", "pertama");
        ProductId alike = product("koreksi", "mirip");
        ProductId elsewhere = product("tetangga", "mirip");
        uploadAndAwait(first, "1.jpg", CORRECTED);
        Map<String, String> guessed = tags(first, "1.jpg");
        String category = otherThan(guessed);

        JsonNode confirmed = shop.confirm(
                first,
                "{\"category\": \"%s\", \"kind\": \"kebaya-encim\", \"colours\": [\"merah\"]}".formatted(category));
        assertThat(confirmed.path("etag").asText()).isNotEmpty();
        awaitTags(first, "1.jpg", Map.of(category, "owner", "kebaya-encim", "owner", "merah", "owner"));
        await("a search sees it too")
                .atMost(PATIENCE)
                .until(() -> shop.find(CORRECTED, "?store=koreksi&category=" + category)
                        .contains(first.toString()));

        uploadAndAwait(alike, "1.jpg", ALIKE);
        uploadAndAwait(elsewhere, "1.jpg", ALIKE);
        assertThat(tags(alike, "1.jpg"))
                .containsAllEntriesOf(Map.of(category, "neighbours", "kebaya-encim", "neighbours"));
        assertThat(tags(elsewhere, "1.jpg")).doesNotContainKey(category).doesNotContainValue("neighbours");
    }

    @Test
    void namedAndCorrectedProduct_isFoundByItsWordsAloneAndWithAPhoto() throws Exception {
        ProductId named = product("kata", "kerudung");
        ProductId other = product("kata", "lain");
        shop.upload(named, "product.json", "{\"name\": \"Kerudung segi empat\"}".getBytes(StandardCharsets.UTF_8));
        uploadAndAwait(named, "1.jpg", PHOTOS.get(0));
        uploadAndAwait(other, "1.jpg", PHOTOS.get(1));
        shop.confirm(named, "{\"kind\": \"pasmina-lurik\", \"colours\": [\"zamrud\"]}");

        await("a synonym of its name, and the owner's words for kind and colour, with a typing error")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    assertThat(shop.findByWords("jilbab zamrud")).containsExactly(named.toString());
                    assertThat(shop.findByWords("kerudng lurik")).containsExactly(named.toString());
                });
        assertThat(shop.find(PHOTOS.get(1), "?store=kata&q=hijab")).startsWith(named.toString());
        assertThat(shop.find(PHOTOS.get(1), "?store=kata&colour=zamrud")).containsExactly(named.toString());
    }

    @Test
    void correctedProduct_photoUploadedAgain_keepsTheOwnersTagUntilItIsWithdrawn() throws Exception {
        ProductId product = product("setia", "barang");
        shop.upload(product, "product.json", "{\"name\": \"Barang\", \"rak\": 7}".getBytes(StandardCharsets.UTF_8));
        uploadAndAwait(product, "1.jpg", PHOTOS.get(0));
        Map<String, String> guessed = tags(product, "1.jpg");
        String category = otherThan(guessed);
        shop.confirm(product, "{\"category\": \"%s\"}".formatted(category));
        awaitTags(product, "1.jpg", Map.of(category, "owner"));

        uploadAndAwait(product, "1.jpg", PHOTOS.get(1));
        uploadAndAwait(product, "2.jpg", PHOTOS.get(2));
        assertThat(tags(product, "1.jpg")).containsEntry(category, "owner");
        assertThat(tags(product, "2.jpg")).containsEntry(category, "owner");
        assertThat(new String(shop.read(product, "product.json"), StandardCharsets.UTF_8))
                .contains("\"name\" : \"Barang\"", "\"rak\" : 7", "\"category\" : \"" + category + "\"");

        shop.confirm(product, "{}");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tags(product, "1.jpg")).doesNotContainValue("owner"));
        assertThat(shop.product(product).orElseThrow().path("name").asText()).isEqualTo("Barang");
    }

    @Test
    void correction_byAShopperOrOfNothing_isRefused() throws Exception {
        ProductId product = product("terkunci", "barang");
        uploadAndAwait(product, "1.jpg", PHOTOS.get(0));

        assertThat(shop.confirm(product, "{}", ApiKeys.SEARCH).statusCode()).isEqualTo(403);
        assertThat(shop.confirm(product("terkunci", "tidak-ada"), "{}", ApiKeys.OWNER)
                        .statusCode())
                .isEqualTo(404);
        assertThat(shop.confirm(product, "{\"category\": \"buku\"}", ApiKeys.OWNER)
                        .body())
                .contains("must be one of", "makanan", "minuman", "pakaian", "aksesoris-kerajinan");
    }
}
