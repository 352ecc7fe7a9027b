package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ProductId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /v1/products}: a store's products for its owner. */
class ProductsTest {
    private final Api api = Api.ofTwoShops();

    private static Request list(String store) throws IOException {
        return Request.get("/v1/products").key("local-owner").query("store", store);
    }

    private static List<String> ids(Answer answer) throws IOException {
        return answer.body()
                .path("products")
                .valueStream()
                .map(product -> product.path("id").asText())
                .toList();
    }

    @Test
    void ofAStore_areAllItsProductsThoseThatNeedTheOwnerFirst() throws IOException {
        Answer answer = api.send(list("toko-ani"));

        assertThat(ids(answer))
                .containsExactly("toko-ani.kaos-01", "toko-ani.rusak", "toko-ani.Kue 100% +é", "toko-ani.tas-01");
        assertThat(answer.body().path("total").asInt()).isEqualTo(4);
        assertThat(answer.body().path("next").isNull()).isTrue();
        assertThat(answer.body().path("products"))
                .extracting(product -> product.path("attention").toString())
                .containsExactly(
                        "[\"rejected-photo\"]",
                        "[\"rejected-photo\",\"facts-problem\"]",
                        "[\"no-price\",\"no-name\"]",
                        "[]");
    }

    @Test
    void line_tellsWhatAnOwnerWantsToKnow() throws IOException {
        JsonNode shirt = api.send(list("toko-ani")).body().at("/products/0");

        String etag = StoredObject.state(TwoShops.bucket()
                        .list(ProductId.parse("toko-ani.kaos-01"))
                        .toList())
                .etag();
        assertThat(shirt.toString())
                .isEqualTo(
                        "{\"id\":\"toko-ani.kaos-01\",\"store\":\"toko-ani\",\"name\":\"Kaos batik\",\"price\":45000,\"stock\":3,"
                                + "\"inStock\":true,\"category\":\"pakaian\",\"confidence\":0.9,\"tags\":[{\"tag\":\"category\","
                                + "\"code\":\"pakaian\",\"label\":{\"id\":\"pakaian\",\"en\":\"pakaian\"},\"confidence\":0.9,\"source\":\"head\"}],"
                                + "\"photo\":{\"name\":\"belakang.jpg\","
                                + "\"url\":\"https://photos.example/stores/toko-ani/products/kaos-01/belakang.jpg\"},"
                                + "\"photos\":{\"live\":2,\"rejected\":1},\"attention\":[\"rejected-photo\"],\"etag\":\"\\\""
                                + etag
                                + "\\\"\"}");
    }

    @Test
    void productWithoutAUsablePhoto_isShownByNone() throws IOException {
        JsonNode broken = api.send(list("toko-ani")).body().at("/products/1");

        assertThat(broken.path("photo").isNull()).isTrue();
        assertThat(broken.path("category").isNull()).isTrue();
        assertThat(broken.path("confidence").isNull()).isTrue();
    }

    @Test
    void pages_haveEachProductOnce() throws IOException {
        List<String> seen = new ArrayList<>();
        Answer page = api.send(Request.document("products-get.json"));
        seen.addAll(ids(page));
        assertThat(seen).hasSize(2);
        while (!page.body().path("next").isNull()) {
            page = api.send(list("toko-ani")
                    .query("limit", "1")
                    .query("cursor", page.body().path("next").asText()));
            seen.addAll(ids(page));
        }

        assertThat(seen).containsExactlyElementsOf(ids(api.send(list("toko-ani"))));
    }

    @Test
    void byName_isInThatOrder() throws IOException {
        assertThat(ids(api.send(list("toko-ani").query("sort", "name"))))
                .containsExactly("toko-ani.kaos-01", "toko-ani.Kue 100% +é", "toko-ani.rusak", "toko-ani.tas-01");
    }

    @Test
    void storeWithoutProducts_isEmpty() throws IOException {
        assertThat(ids(api.send(list("toko-cici")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"local-search, toko-ani", "ani-owner, toko-budi", "somebody, toko-ani"})
    void anybodyButTheOwner_isForbidden(String key, String store) throws IOException {
        assertThat(api.send(list(store).key(key)).problem()).isEqualTo("forbidden");
    }

    @Test
    void mistakes_areNamedAllAtOnce() throws IOException {
        Answer answer = api.send(Request.get("/v1/products")
                .key("local-owner")
                .query("store", "Toko Ani")
                .query("sort", "harga")
                .query("limit", "101")
                .query("cursor", "?")
                .query("page", "2"));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("store", "sort", "limit", "cursor", "page");
    }

    @Test
    void noStore_isAskedFor() throws IOException {
        Answer answer = api.send(Request.get("/v1/products").key("local-owner"));

        assertThat(answer.body().path("errors").findValuesAsText("parameter")).containsExactly("store");
    }

    @Test
    void cursorOfAnotherSortOrStore_isRefused() throws IOException {
        String next = api.send(list("toko-ani").query("limit", "1"))
                .body()
                .path("next")
                .asText();

        assertThat(api.send(list("toko-ani").query("sort", "name").query("cursor", next))
                        .problem())
                .isEqualTo("bad-parameter");
        assertThat(api.send(list("toko-budi").query("cursor", next)).problem()).isEqualTo("bad-parameter");
    }

    @Test
    void product_saysTheStateOfTheBucketInItsETag() throws IOException {
        Answer product = api.send(Request.document("product-get.json"));

        assertThat(product.header("ETag"))
                .isEqualTo(
                        api.send(list("toko-ani")).body().at("/products/0/etag").asText());
    }
}
