package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT /v1/products/{id}/tags}: what an owner may correct, and who may not. */
class TagsTest {
    private static final ObjectKey.Facts SHIRT = new ObjectKey.Facts(ProductId.parse("toko-ani.kaos-01"));

    private final InMemoryPhotoStore bucket = TwoShops.bucket();
    private final Api api = Api.ofTwoShops(bucket);

    private Tags written() {
        return bucket.read(SHIRT, bucket.stamp(SHIRT).orElseThrow())
                .orElseThrow()
                .facts()
                .tags();
    }

    @Test
    void realDocument_ofTheOwner_isInTheBucketAndTold() throws IOException {
        JsonNode answer = api.send(Request.document("tags-put.json")).body();
        assertThat(answer.path("product").asText()).isEqualTo("toko-ani.kaos-01");
        assertThat(answer.path("tags").findValuesAsText("code"))
                .containsExactly("pakaian", "kebaya-encim", "merah", "emas");
        assertThat(answer.path("tags").findValuesAsText("source")).containsOnly("owner");
        assertThat(answer.path("etag").asText())
                .isEqualTo(bucket.stamp(SHIRT).orElseThrow().etag());
        assertThat(written())
                .isEqualTo(new Tags(List.of(
                        Tag.confirmed(TagType.CATEGORY, "pakaian"),
                        Tag.confirmed(TagType.KIND, "kebaya-encim"),
                        Tag.confirmed(TagType.COLOUR, "merah"),
                        Tag.confirmed(TagType.COLOUR, "emas"))));
    }

    @Test
    void nothingSaid_withdrawsWhatWasConfirmed() throws IOException {
        api.send(Request.document("tags-put.json"));
        assertThat(api.send(Request.tags("toko-ani.kaos-01", "{\"category\": null, \"colours\": []}"))
                        .status())
                .isEqualTo(200);
        assertThat(written()).isEqualTo(Tags.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ani-search", "local-search", "stranger"})
    void anybodyButAnOwner_isForbiddenAndChangesNothing(String key) throws IOException {
        Answer answer = api.send(Request.document("tags-put.json").key(key));
        assertThat(answer.problem()).isEqualTo("forbidden");
        assertThat(written()).isEqualTo(Tags.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toko-budi.kopi-01", "toko-ani.none", "kaos", "toko-ani.a/b"})
    void productThatTheOwnerDoesNotHave_isNotFound(String product) throws IOException {
        assertThat(api.send(Request.tags(product, "{}").key("ani-owner")).problem())
                .isEqualTo("product-not-found");
    }

    @Test
    void idInThePath_isPercentDecoded() throws IOException {
        assertThat(api.send(Request.tags("toko-ani.Kue%20100%25%20+%C3%A9", "{}"))
                        .body()
                        .path("product")
                        .asText())
                .isEqualTo("toko-ani.Kue 100% +\u00e9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'category': 'Pakaian'}; category",
                "{'category': 7}; category",
                "{'kind': 'kebaya encim'}; kind",
                "{'colours': 'merah'}; colours",
                "{'colours': ['merah', 'merah']}; colours",
                "{'colours': ['a', 'b', 'c', 'd', 'e', 'f']}; colours",
                "{'colours': [null]}; colours",
                "{'colors': ['merah']}; colors"
            })
    void oneMistake_isNamed(String body, String field) throws IOException {
        Answer answer = api.send(Request.tags("toko-ani.kaos-01", body.replace('\'', '"')));
        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter")).containsExactly(field);
    }

    @Test
    void severalMistakes_areNamedTogether() throws IOException {
        assertThat(api.send(Request.tags("toko-ani.kaos-01", "{\"kind\": \"A\", \"category\": \"B\", \"warna\": 1}"))
                        .body()
                        .path("errors")
                        .findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("kind", "category", "warna");
    }

    @Test
    void categoryThatTheModelDoesNotHave_namesThoseThereAre() throws IOException {
        Vocabulary vocabulary = new Vocabulary(
                Map.of(TagType.CATEGORY, new LinkedHashMap<>(Map.of("makanan", new Label("Makanan", "Food")))));
        Answer answer = Api.ofTwoShops(vocabulary).send(Request.tags("toko-ani.kaos-01", "{\"category\": \"buku\"}"));
        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.detail()).isEqualTo("To mend: category must be one of makanan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"merah\"", "{\"kind\": \"a\", \"kind\": \"b\"}", "{} {}", "{"})
    void bodyThatIsNoObject_isABadBody(String body) throws IOException {
        assertThat(api.send(Request.tags("toko-ani.kaos-01", body)).problem()).isEqualTo("bad-body");
    }

    @Test
    void factsThatCannotBeRead_mustBeMendedFirst() throws IOException {
        Answer answer = api.send(Request.tags("toko-ani.rusak", "{}"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("facts-unusable");
        assertThat(answer.detail()).contains("\"price\" must be a number.");
    }

    @Test
    void somebodyElseKeepsWriting_isAConflict() throws IOException {
        Api busy = Api.saying((facts, state, edit) -> new FactsChange.Overtaken());
        Answer answer = busy.send(Request.document("tags-put.json"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("conflict");
    }

    @Test
    void bucketDown_saysWhenToTryAgain() throws IOException {
        Api down = Api.saying((facts, state, edit) -> {
            throw new PhotoStoreUnavailableException("The bucket does not answer", new SocketTimeoutException());
        });
        Answer answer = down.send(Request.document("tags-put.json"));
        assertThat(answer.problem()).isEqualTo("bucket-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(down.logged()).singleElement().asString().contains("PhotoStoreUnavailableException");
    }

    @Test
    void productInAnotherState_isNotCorrected() throws IOException {
        Answer answer = api.send(Request.document("tags-put.json").header("If-Match", "\"e7a1\""));
        assertThat(answer.problem()).isEqualTo("precondition-failed");
        assertThat(written()).isEqualTo(Tags.NONE);
    }
}
