package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code POST /v1/search}: what is found, and for whom. */
class SearchTest {
    private final Api api = Api.ofTwoShops();

    @Test
    void photo_findsTheClosestProductsFirst() throws IOException {
        assertThat(api.send(Request.photo(11, "pakaian")).products())
                .containsExactlyInAnyOrder(
                        "toko-ani.kaos-01", "toko-budi.kopi-01", "toko-ani.tas-01", "toko-ani.Kue 100% +é")
                .endsWith("toko-ani.tas-01", "toko-ani.Kue 100% +é");
    }

    @Test
    void photo_hitTellsWhatAShopperWantsToKnow() throws IOException {
        JsonNode hit = api.send(Request.photo(10, "pakaian")).body().at("/hits/0");

        assertThat(hit.toString())
                .isEqualTo("{\"product\":\"toko-ani.kaos-01\",\"store\":\"toko-ani\",\"name\":\"Kaos batik\","
                        + "\"price\":45000,\"inStock\":true,\"category\":\"pakaian\",\"tags\":[{\"tag\":\"category\","
                        + "\"code\":\"pakaian\",\"label\":{\"id\":\"pakaian\",\"en\":\"pakaian\"},\"confidence\":0.9,\"source\":\"head\"}],"
                        + "\"photo\":{\"name\":\"depan.jpg\","
                        + "\"url\":\"https://photos.example/stores/toko-ani/products/kaos-01/depan.jpg\"},"
                        + "\"link\":\"https://ani.example/kaos\",\"score\":1.0}");
    }

    @Test
    void photo_ofAProductWithoutFacts_saysNullForWhatIsNotKnown() throws IOException {
        JsonNode hit = api.send(Request.photo(12, "minuman")).body().at("/hits/0");

        assertThat(hit.path("product").asText()).isEqualTo("toko-budi.kopi-01");
        assertThat(hit.path("name").isNull()).isTrue();
        assertThat(hit.path("price").isNull()).isTrue();
        assertThat(hit.path("link").isNull()).isTrue();
    }

    @Test
    void photo_saysWhatTheQueryWasTakenFor() throws IOException {
        JsonNode query = api.send(Request.photo(10, "makanan")).body().path("query");

        assertThat(query.path("kind").asText()).isEqualTo("photo");
        assertThat(query.path("category").asText()).isEqualTo("makanan");
        assertThat(query.at("/tags/0/code").asText()).isEqualTo("makanan");
        assertThat(query.path("object").toString()).isEqualTo("{\"x\":0.25,\"y\":0.125,\"width\":0.5,\"height\":0.75}");
    }

    @Test
    void realDocuments_photoInEachForm_findTheShirt() throws IOException {
        for (String document : new String[] {"search-jpeg.json", "search-json-photo.json", "search-multipart.json"}) {
            assertThat(api.send(Request.document(document)).products())
                    .as(document)
                    .startsWith("toko-ani.kaos-01");
        }
    }

    @Test
    void words_findWhatIsCalledSo() throws IOException {
        Answer answer = api.send(Request.document("search-text.json"));

        assertThat(answer.products()).containsExactly("toko-ani.kaos-01");
        assertThat(answer.body().at("/hits/0/score").asDouble()).isEqualTo(1);
        assertThat(answer.body().path("query").toString())
                .isEqualTo("{\"kind\":\"text\",\"text\":\"kaos batik\",\"category\":null,\"tags\":[],\"object\":null}");
    }

    @Test
    void words_thatNobodySays_areNotSoldHere() throws IOException {
        JsonNode answer = api.send(Request.json("{\"q\": \"laptop\"}")).body();

        assertThat(answer.path("hits")).isEmpty();
        assertThat(answer.path("nearMisses")).isEmpty();
        assertThat(answer.at("/noMatch/code").asText()).isEqualTo("nothing-similar");
    }

    @Test
    void words_partlySaid_areANearMiss() throws IOException {
        JsonNode answer = api.send(Request.json("{\"q\": \"tas batik\"}")).body();

        assertThat(answer.path("hits")).isEmpty();
        assertThat(answer.path("nearMisses").findValuesAsText("product"))
                .containsExactlyInAnyOrder("toko-ani.kaos-01", "toko-ani.tas-01");
    }

    @Test
    void photoAndWords_saysBothOfTheQuery() throws IOException {
        Answer answer = api.send(Request.document("search-photo-and-text.json"));

        assertThat(answer.products()).startsWith("toko-ani.kaos-01");
        assertThat(answer.body().at("/query/kind").asText()).isEqualTo("photo-and-text");
        assertThat(answer.body().at("/query/text").asText()).isEqualTo("batik");
        assertThat(answer.body().at("/query/category").asText()).isEqualTo("pakaian");
    }

    @Test
    void keyOfOneShop_words_neverFindAnothers() throws IOException {
        assertThat(api.send(Request.json("{\"q\": \"minuman\"}")).products()).containsExactly("toko-budi.kopi-01");
        assertThat(api.send(Request.json("{\"q\": \"minuman\"}").key("ani-search"))
                        .products())
                .isEmpty();
    }

    @Test
    void kindAndColour_areWhatAHitMustHave() throws IOException {
        assertThat(api.send(Request.photo(10, "pakaian").query("kind", "tas")).products())
                .isEmpty();
        assertThat(api.send(Request.photo(10, "pakaian").query("colour", "merah"))
                        .products())
                .isEmpty();
        assertThat(api.send(Request.json("{\"q\": \"kaos\", \"kind\": \"tas\"}"))
                        .body()
                        .at("/noMatch/code")
                        .asText())
                .isEqualTo("nothing-meets-filter");
    }

    @Test
    void moreLikeThis_leavesOutTheProductItself() throws IOException {
        Answer answer = api.send(Request.json("{\"productId\": \"toko-ani.kaos-01\"}"));

        assertThat(answer.products()).first().isEqualTo("toko-budi.kopi-01");
        assertThat(answer.products()).doesNotContain("toko-ani.kaos-01");
        assertThat(answer.body().at("/query/kind").asText()).isEqualTo("product");
        assertThat(answer.body().at("/query/object").isNull()).isTrue();
    }

    @Test
    void moreLikeThis_ofARejectedPhoto_isNotFound() throws IOException {
        assertThat(api.send(Request.json("{\"productId\": \"toko-ani.rusak\"}")).problem())
                .isEqualTo("product-not-found");
    }

    @Test
    void keyOfOneShop_photo_neverFindsAnothers() throws IOException {
        assertThat(api.send(Request.photo(12, "minuman").key("ani-search")).products())
                .isNotEmpty()
                .allMatch(product -> product.startsWith("toko-ani."));
    }

    @Test
    void keyOfOneShop_askingForAnotherStore_findsNothing() throws IOException {
        assertThat(api.send(Request.photo(12, "minuman").key("ani-search").query("store", "toko-budi"))
                        .products())
                .isEmpty();
    }

    @Test
    void keyOfOneShop_moreLikeThis_neverFindsAnothers() throws IOException {
        assertThat(api.send(Request.json("{\"productId\": \"toko-ani.kaos-01\"}")
                                .key("ani-owner"))
                        .products())
                .isNotEmpty()
                .allMatch(product -> product.startsWith("toko-ani."));
    }

    @Test
    void keyOfOneShop_moreLikeAnothers_isNotFound() throws IOException {
        assertThat(api.send(Request.json("{\"productId\": \"toko-budi.kopi-01\"}")
                                .key("ani-owner"))
                        .problem())
                .isEqualTo("product-not-found");
    }

    @Test
    void filters_narrowWhatIsFound() throws IOException {
        assertThat(api.send(Request.photo(10, "pakaian").query("category", "minuman"))
                        .products())
                .containsExactly("toko-budi.kopi-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("store", "toko-budi"))
                        .products())
                .containsExactly("toko-budi.kopi-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("minPrice", "45001"))
                        .products())
                .containsExactly("toko-ani.tas-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("maxPrice", "45000"))
                        .products())
                .containsExactly("toko-ani.kaos-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("inStock", "false"))
                        .products())
                .containsExactly("toko-ani.tas-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("minScore", "0.99"))
                        .products())
                .containsExactly("toko-ani.kaos-01", "toko-budi.kopi-01");
        assertThat(api.send(Request.photo(10, "pakaian").query("limit", "1")).products())
                .containsExactly("toko-ani.kaos-01");
    }

    @Test
    void unreadablePhoto_isToldInBothLanguagesWhy() throws IOException {
        Answer answer = api.send(Request.post("/v1/search").binary("image/png", new byte[] {1, 2, 3}));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/reason/code").asText()).isEqualTo("not-a-photo");
        assertThat(answer.body().at("/reason/message/id").asText()).contains("bukan foto");
        assertThat(answer.detail()).contains("not a photo", "3 bytes of something else");
    }

    @Test
    void nothingSimilarEnough_saysSoInBothLanguagesAndShowsNearMissesApart() throws IOException {
        // The shirt's closest photo lies 6 degrees away, a cosine of 0.9945; the coffee 8, 0.9903; the others farther.
        Api careful = Api.ofTwoShops(matching(0.995));
        JsonNode answer = careful.send(Request.photo(4, "pakaian")).body();
        assertThat(answer.path("hits")).isEmpty();
        assertThat(answer.at("/noMatch/code").asText()).isEqualTo("nothing-similar");
        assertThat(answer.at("/noMatch/message/id").asText()).contains("sepertinya tidak ada di sini");
        assertThat(answer.at("/noMatch/message/en").asText()).contains("does not seem to be sold here");
        assertThat(answer.path("nearMisses").findValuesAsText("product"))
                .startsWith("toko-ani.kaos-01", "toko-budi.kopi-01");
        assertThat(answer.at("/nearMisses/0/name").asText()).isEqualTo("Kaos batik");

        JsonNode found = careful.send(Request.photo(10, "pakaian")).body();
        assertThat(found.path("hits").findValuesAsText("product"))
                .containsExactly("toko-ani.kaos-01", "toko-budi.kopi-01");
        assertThat(found.path("nearMisses")).hasSize(2);
        assertThat(found.path("noMatch").isNull()).isTrue();
    }

    @Test
    void minScore_replacesTheModelsThreshold() throws IOException {
        Api careful = Api.ofTwoShops(matching(0.995));
        assertThat(careful.send(Request.photo(4, "pakaian").query("minScore", "0.98"))
                        .products())
                .containsExactly("toko-ani.kaos-01", "toko-budi.kopi-01");
    }

    @Test
    void nothingMeetsTheFilter_orNothingIsThere_isTold() throws IOException {
        assertThat(api.send(Request.photo(10, "pakaian").query("minPrice", "9000000"))
                        .body()
                        .at("/noMatch/code")
                        .asText())
                .isEqualTo("nothing-meets-filter");
        assertThat(api.send(Request.photo(10, "pakaian").query("store", "toko-cici"))
                        .body()
                        .at("/noMatch/code")
                        .asText())
                .isEqualTo("shop-is-empty");
    }

    private static ModelProfile matching(double threshold) {
        return new ModelProfile(Vocabulary.NONE, Map.of(), Map.of(), new Thresholds(0, Map.of("pakaian", threshold)));
    }
}
