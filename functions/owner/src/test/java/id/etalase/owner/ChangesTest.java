package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PATCH /v1/products/{id}}: what is said about a product. */
class ChangesTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos-01");

    private final InMemoryPhotoStore bucket = TwoShops.bucket();
    private final Api api = Api.ofTwoShops(bucket);

    private static Request patch(String body) throws IOException {
        return Request.document("product-patch.json").text("application/json", body.replace('\'', '"'));
    }

    private ProductFacts written() {
        ObjectKey.Facts facts = new ObjectKey.Facts(SHIRT);
        return bucket.read(facts, bucket.stamp(facts).orElseThrow())
                .orElseThrow()
                .facts();
    }

    private String state() {
        return '"' + StoredObject.state(bucket.list(SHIRT).toList()).etag() + '"';
    }

    @Test
    void realDocument_ofTheOwner_isInTheBucketAndTold() throws IOException {
        Answer answer = api.send(Request.document("product-patch.json"));

        assertThat(answer.text())
                .isEqualTo(
                        "{\"product\":\"toko-ani.kaos-01\",\"name\":\"Kaos batik\",\"price\":47500,\"description\":\"Katun\","
                                + "\"stock\":null,\"link\":\"https://ani.example/kaos\",\"etag\":\""
                                + state().replace("\"", "\\\"")
                                + "\"}");
        assertThat(answer.header("ETag")).isEqualTo(state());
        assertThat(written())
                .isEqualTo(
                        new ProductFacts("Kaos batik", 47_500L, "Katun", null, URI.create("https://ani.example/kaos")));
    }

    @Test
    void everything_isSaidOrWithdrawn() throws IOException {
        api.send(patch(
                "{'name': ' Kaos ', 'description': ' ', 'stock': 0, 'link': 'http://a.example/%20', 'price': null}"));

        assertThat(written()).isEqualTo(new ProductFacts("Kaos", null, null, 0, URI.create("http://a.example/%20")));
    }

    @Test
    void productAsItWasRead_isChangedAndThenInAnotherState() throws IOException {
        String seen = state();
        Answer first = api.send(patch("{'price': 1}").header("If-Match", seen));
        assertThat(first.status()).isEqualTo(200);

        Answer second = api.send(patch("{'price': 2}").header("if-match", seen));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.problem()).isEqualTo("precondition-failed");
        assertThat(second.detail()).contains(state());
        assertThat(written().price()).isEqualTo(1);

        assertThat(api.send(patch("{'price': 3}").header("If-Match", "\"x\", W/\"y\", " + first.header("ETag")))
                        .status())
                .isEqualTo(200);
        assertThat(api.send(patch("{'price': 4}").header("If-Match", "*")).status())
                .isEqualTo(200);
        assertThat(api.send(patch("{'price': 5}").header("If-Match", "W/" + state()))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void conditionThatIsNone_isAskedForAnew() throws IOException {
        Answer answer = api.send(patch("{'price': 1}").header("If-Match", state().replace("\"", "")));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.detail()).contains("If-Match must be", "in its quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ani-search", "local-search", "stranger"})
    void anybodyButAnOwner_isForbiddenAndChangesNothing(String key) throws IOException {
        assertThat(api.send(patch("{'price': 1}").key(key)).problem()).isEqualTo("forbidden");
        assertThat(written().price()).isEqualTo(45_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toko-budi.kopi-01", "toko-ani.none", "kaos"})
    void productThatTheOwnerDoesNotHave_isNotFound(String product) throws IOException {
        assertThat(api.send(patch("{'price': 1}")
                                .to("PATCH", "/v1/products/" + product)
                                .key("ani-owner"))
                        .problem())
                .isEqualTo("product-not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'price': 'Rp 45.000'}; price; whole rupiah",
                "{'price': ''}; price; whole rupiah",
                "{'price': 45.5}; price; whole rupiah",
                "{'price': -1}; price; rupiah, 0 to 1000000000000",
                "{'price': 1000000000001}; price; rupiah, 0 to 1000000000000",
                "{'price': 99999999999999999999}; price; whole rupiah",
                "{'stock': 2147483648}; stock; whole number of pieces",
                "{'stock': -1}; stock; 0 or more",
                "{'stock': true}; stock; whole number of pieces",
                "{'name': 7}; name; text",
                "{'link': 'toko ani'}; link; without spaces",
                "{'link': 'ftp://a.example'}; link; http or https",
                "{'prize': 1}; prize; is none of description, link, name, price, stock",
                "{'tags': {}}; tags; is none of"
            })
    void oneMistake_isNamedWithWhatWouldBeRight(String body, String field, String mend) throws IOException {
        Answer answer = api.send(patch(body));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter")).containsExactly(field);
        assertThat(answer.detail()).contains(mend);
    }

    @Test
    void tooLongTexts_areNamedWithTheirRange() throws IOException {
        JsonNode errors = api.send(
                        patch("{'name': '" + "a".repeat(201) + "', 'description': '" + "a".repeat(5001) + "'}"))
                .body()
                .path("errors");

        assertThat(errors.findValuesAsText("detail"))
                .containsExactlyInAnyOrder(
                        "must be at most 200 characters; or null", "must be at most 5000 characters; or null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{'price': 1, 'price': 2}", "{} {}", "{"})
    void bodyThatSaysNothing_isABadBody(String body) throws IOException {
        assertThat(api.send(patch(body)).problem()).isEqualTo("bad-body");
    }

    @Test
    void factsThatCannotBeRead_mustBeMendedFirst() throws IOException {
        Answer answer = api.send(patch("{'name': 'Rusak'}").to("PATCH", "/v1/products/toko-ani.rusak"));

        assertThat(answer.problem()).isEqualTo("facts-unusable");
        assertThat(answer.detail()).contains("\"price\" must be a number.");
    }

    @Test
    void somebodyElseKeepsWriting_isAConflict() throws IOException {
        Api busy = Api.saying((facts, state, edit) -> new FactsChange.Overtaken());

        assertThat(busy.send(patch("{'price': 1}")).problem()).isEqualTo("conflict");
    }
}
