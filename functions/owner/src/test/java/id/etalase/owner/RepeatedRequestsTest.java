package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryRequestLedger;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header {@code Idempotency-Key}: a request that is sent twice is done once. */
class RepeatedRequestsTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos-01");

    private final InMemoryPhotoStore bucket = TwoShops.bucket();
    private final Api api = Api.ofTwoShops(bucket);

    private static Request keyed(String document) throws IOException {
        return Request.document(document).header("Idempotency-Key", "8e03978e-40d5-43dd-bc93-6894a57f9324");
    }

    private static void assertReplayed(Answer again, Answer first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private @Nullable Long price() {
        ObjectKey.Facts facts = new ObjectKey.Facts(SHIRT);
        return bucket.read(facts, bucket.stamp(facts).orElseThrow())
                .orElseThrow()
                .facts()
                .price();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product-patch.json",
                "product-delete.json",
                "photo-delete.json",
                "tags-put.json",
                "uploads-post.json"
            })
    void sameRequestAgain_getsTheSameAnswer(String document) throws IOException {
        Answer first = api.send(keyed(document));
        assertThat(first.status()).isBetween(200, 204);

        assertReplayed(api.send(keyed(document)), first);
    }

    @Test
    void sameRequestAgain_isNotDoneAgain() throws IOException {
        api.send(keyed("product-patch.json"));
        bucket.put(SHIRT, new ProductFacts("Kaos", 60_000L, null, null, null));

        api.send(keyed("product-patch.json"));

        assertThat(price()).isEqualTo(60_000);
    }

    @Test
    void refusalForGood_isRepeatedToo() throws IOException {
        Answer first = api.send(keyed("product-patch.json").to("PATCH", "/v1/products/toko-ani.none"));
        assertThat(first.status()).isEqualTo(404);

        assertReplayed(api.send(keyed("product-patch.json").to("PATCH", "/v1/products/toko-ani.none")), first);
    }

    @Test
    void otherRequestUnderTheKey_isRefusedAndChangesNothing() throws IOException {
        api.send(keyed("product-patch.json"));

        Answer answer = api.send(keyed("product-patch.json").text("application/json", "{\"price\": 1}"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
        assertThat(api.send(keyed("product-delete.json")).problem()).isEqualTo("idempotency-key-reused");
        assertThat(api.send(keyed("product-patch.json").header("If-Match", "*")).problem())
                .isEqualTo("idempotency-key-reused");
        assertThat(price()).isEqualTo(47_500);
    }

    @Test
    void keysOfTwoCallers_areTwoKeys() throws IOException {
        api.send(keyed("product-patch.json"));

        Answer anis = api.send(keyed("product-patch.json").key("ani-owner").text("application/json", "{\"price\": 1}"));
        assertThat(anis.status()).isEqualTo(200);
        assertThat(api.send(keyed("product-patch.json").key("stranger")).problem())
                .isEqualTo("forbidden");
    }

    @Test
    void firstAttemptFailed_theSecondIsDone() throws IOException {
        boolean[] down = {true};
        InterleavedPhotoStore unreliable = new InterleavedPhotoStore(bucket, () -> {
            if (down[0]) {
                down[0] = false;
                throw new PhotoStoreUnavailableException("The bucket does not answer", new SocketTimeoutException());
            }
        });
        Api recovering = Api.over(unreliable, bucket);
        assertThat(recovering.send(keyed("product-patch.json")).status()).isEqualTo(503);

        Answer second = recovering.send(keyed("product-patch.json"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("Idempotency-Replayed")).isNull();
        assertThat(price()).isEqualTo(47_500);
    }

    @Test
    void conflict_mayBeTriedAgainUnderItsKey() throws IOException {
        bucket.put(SHIRT, new FactsReading.Unusable("not JSON"));
        assertThat(api.send(keyed("product-patch.json")).problem()).isEqualTo("facts-unusable");
        bucket.put(SHIRT, new ProductFacts("Kaos", 1L, null, null, null));

        assertThat(api.send(keyed("product-patch.json")).status()).isEqualTo(200);
    }

    @Test
    void firstIsAtWork_theSecondIsToldWhenToComeBack() throws IOException {
        Answer answer = Api.over(bucket, new BusyLedger())
                .send(Request.document("product-patch.json").header("Idempotency-Key", BusyLedger.KEY));

        assertThat(answer.problem()).isEqualTo("request-in-progress");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(price()).isEqualTo(45_000);
    }

    @Test
    void whoMayChangeNothing_leavesNothingInTheLedger() throws IOException {
        InMemoryRequestLedger ledger = new InMemoryRequestLedger();
        Api counting = Api.over(bucket, ledger);

        assertThat(counting.send(keyed("product-patch.json").key("local-search"))
                        .problem())
                .isEqualTo("forbidden");
        assertThat(ledger.writes()).isZero();

        counting.send(keyed("product-patch.json"));
        assertThat(ledger.writes()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "kunci-é", "12345678901234567890123456789012345678901234567890123456789012345"})
    void keyThatCannotBeOne_isRefused(String key) throws IOException {
        Answer answer = api.send(Request.document("product-patch.json").header("Idempotency-Key", key));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter")).containsExactly("Idempotency-Key");
        assertThat(price()).isEqualTo(45_000);
    }
}
