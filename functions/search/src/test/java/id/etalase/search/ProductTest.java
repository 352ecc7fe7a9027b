package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /v1/products/{id}}: what is seen, and by whom. */
class ProductTest {
    private final Api api = Api.ofTwoShops();

    @Test
    void searchRole_seesLivePhotosAndNothingOnlyOwnersShould() throws IOException {
        JsonNode product =
                api.send(Request.get("/v1/products/toko-ani.kaos-01")).body();

        assertThat(product.path("name").asText()).isEqualTo("Kaos batik");
        assertThat(product.path("price").asLong()).isEqualTo(45_000);
        assertThat(product.path("stock").asInt()).isEqualTo(3);
        assertThat(product.path("category").asText()).isEqualTo("pakaian");
        assertThat(product.path("photos").findValuesAsText("name")).containsExactly("belakang.jpg", "depan.jpg");
        assertThat(product.at("/photos/0/etag").isNull()).isTrue();
        assertThat(product.at("/photos/0/reason").isNull()).isTrue();
    }

    @Test
    void ownerRole_seesRejectedPhotosWithTheirReason() throws IOException {
        JsonNode product = api.send(Request.document("product-get.json")).body();

        assertThat(product.path("photos").findValuesAsText("status")).containsExactly("live", "live", "rejected");
        assertThat(product.at("/photos/2/reason/code").asText()).isEqualTo("not-a-photo");
        assertThat(product.at("/photos/2/reason/message/id").asText()).contains("bukan foto");
        assertThat(product.at("/photos/0/etag").asText()).isNotEmpty();
    }

    @Test
    void productWithoutLivePhoto_isThereForItsOwnerOnly() throws IOException {
        Request spoilt = Request.get("/v1/products/toko-ani.rusak");

        assertThat(api.send(spoilt.key("ani-search")).status()).isEqualTo(404);
        JsonNode seen = api.send(spoilt.key("ani-owner")).body();
        assertThat(seen.path("category").isNull()).isTrue();
        assertThat(seen.at("/factsProblem/code").asText()).isEqualTo("facts-unusable");
        assertThat(seen.at("/factsProblem/message/en").asText()).contains("\"price\" must be a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ani-search", "ani-owner"})
    void productOfAnotherShop_isNotFoundAsIfItDidNotExist(String key) throws IOException {
        Answer others = api.send(Request.get("/v1/products/toko-budi.kopi-01").key(key));
        Answer none = api.send(Request.get("/v1/products/toko-budi.none").key(key));

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.text()).isEqualTo(none.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kue%20100%25%20+%C3%A9", "Kue%20100%25%20%2B%c3%a9", "Kue 100% +é"})
    void idInThePath_isPercentDecoded(String code) throws IOException {
        assertThat(api.send(Request.get("/v1/products/toko-ani." + code))
                        .body()
                        .path("id")
                        .asText())
                .isEqualTo("toko-ani.Kue 100% +é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kaos-01", "Toko.kaos", "toko-ani.", "toko-ani.a/b", "toko-ani.a%2Fb", "toko-ani.%00"})
    void idThatCannotBe_isNotFound(String id) throws IOException {
        assertThat(api.send(Request.get("/v1/products/" + id)).problem()).isEqualTo("product-not-found");
    }
}
