package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Contract;
import id.etalase.api.testing.Contract.Promise;
import id.etalase.api.testing.Request;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract and the handler say the same: whatever one promises the other does (and, in {@link id.etalase.api.testing.CheckedApi}, the reverse). */
class OpenApiTest {
    private static final String UPLOADS = "/v1/uploads";
    private static final String STORE = "/v1/stores/{store}";
    private static final String PRODUCT = "/v1/products/{id}";
    private static final String PHOTO = "/v1/products/{id}/photos/{name}";
    private static final String TAGS = "/v1/products/{id}/tags";

    private static final Contract CONTRACT = Contract.read();

    private interface Exchange {
        Answer run() throws IOException;
    }

    static Stream<Promise> promises() {
        return CONTRACT.promises("owner");
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyAnswerPromised_canBeHad(Promise promise) throws IOException {
        Exchange exchange = Objects.requireNonNull(exchanges().get(promise), "a request that gets this answer");

        assertThat(exchange.run().status()).isEqualTo(promise.status());
    }

    @Test
    void everyExampleOfTags_isConfirmed() throws IOException {
        Api api = Api.ofTwoShops();
        for (String body : CONTRACT.examples("TagsBody")) {
            assertThat(api.send(Request.tags("toko-ani.kaos-01", body)).status())
                    .as(body)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyExampleOfUploads_isPermitted() throws IOException {
        Api api = Api.ofTwoShops();
        for (String body : CONTRACT.examples("UploadsBody")) {
            assertThat(api.send(Request.uploads(body)).status()).as(body).isEqualTo(200);
        }
    }

    @Test
    void everyExampleOfAStore_isTaken() throws IOException {
        for (String body : CONTRACT.examples("StoreBody")) {
            assertThat(Api.ofTwoShops().send(Request.store("toko-ani", body)).status())
                    .as(body)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyExampleOfFacts_isWritten() throws IOException {
        for (String body : CONTRACT.examples("FactsBody")) {
            assertThat(Api.ofTwoShops()
                            .send(Request.document("product-patch.json").text("application/json", body))
                            .status())
                    .as(body)
                    .isEqualTo(200);
        }
    }

    private static Api failing(RuntimeException fault) {
        PhotoStore bucket = new InterleavedPhotoStore(TwoShops.bucket(), () -> {
            throw fault;
        });
        return Api.over(bucket, TwoShops.bucket());
    }

    /** All that holds for each change: who may do it, when it fails, and how it can be repeated. */
    private static void putChange(
            Map<Promise, Exchange> exchanges, String path, String document, int done, String missing) {
        Api down =
                failing(new PhotoStoreUnavailableException("The bucket does not answer", new SocketTimeoutException()));
        Api broken = failing(new IllegalStateException("a defect with secrets in its text"));
        Api busy = Api.over(TwoShops.bucket(), new BusyLedger());
        Api api = Api.ofTwoShops();
        String method = method(document);
        exchanges.put(new Promise(path, method, done), () -> Api.ofTwoShops().send(Request.document(document)));
        exchanges.put(
                new Promise(path, method, 400),
                () -> api.send(Request.document(document).header("Idempotency-Key", "a b")));
        exchanges.put(
                new Promise(path, method, 403),
                () -> api.send(Request.document(document).key("ani-search")));
        exchanges.put(
                new Promise(path, method, 404),
                () -> api.send(Request.document(document).to(method, missing)));
        exchanges.put(
                new Promise(path, method, 409),
                () -> busy.send(Request.document(document).header("Idempotency-Key", BusyLedger.KEY)));
        exchanges.put(
                new Promise(path, method, 412),
                () -> api.send(Request.document(document).header("If-Match", "\"e7a1\"")));
        exchanges.put(
                new Promise(path, method, 422),
                () -> busy.send(Request.document(document).header("Idempotency-Key", BusyLedger.OTHER_KEY)));
        exchanges.put(new Promise(path, method, 500), () -> broken.send(Request.document(document)));
        exchanges.put(new Promise(path, method, 503), () -> down.send(Request.document(document)));
    }

    private static String method(String document) {
        try {
            return Request.document(document).method();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Promise, Exchange> exchanges() {
        Api api = Api.ofTwoShops();
        Api busy = Api.over(TwoShops.bucket(), new BusyLedger());
        Api unsigned = Api.uploadingBy((photo, type, bytes) -> {
            throw new IllegalStateException("no credentials");
        });
        Map<Promise, Exchange> exchanges = new HashMap<>();
        putChange(exchanges, TAGS, "tags-put.json", 200, "/v1/products/toko-ani.none/tags");
        putChange(exchanges, PRODUCT, "product-patch.json", 200, "/v1/products/toko-ani.none");
        putChange(exchanges, PRODUCT, "product-delete.json", 204, "/v1/products/toko-ani.none");
        putChange(exchanges, PHOTO, "photo-delete.json", 204, "/v1/products/toko-ani.kaos-01/photos/none.jpg");
        exchanges.put(new Promise(UPLOADS, "POST", 200), () -> api.send(Request.document("uploads-post.json")));
        exchanges.put(new Promise(UPLOADS, "POST", 400), () -> api.send(Request.uploads("{}")));
        exchanges.put(
                new Promise(UPLOADS, "POST", 403),
                () -> api.send(Request.document("uploads-post.json").key("ani-search")));
        exchanges.put(
                new Promise(UPLOADS, "POST", 409),
                () -> busy.send(Request.document("uploads-post.json").header("Idempotency-Key", BusyLedger.KEY)));
        exchanges.put(
                new Promise(UPLOADS, "POST", 422),
                () -> busy.send(Request.document("uploads-post.json").header("Idempotency-Key", BusyLedger.OTHER_KEY)));
        exchanges.put(new Promise(UPLOADS, "POST", 500), () -> unsigned.send(Request.document("uploads-post.json")));
        exchanges.put(
                new Promise(UPLOADS, "POST", 503),
                () -> busy.send(Request.document("uploads-post.json").header("Idempotency-Key", BusyLedger.DOWN_KEY)));
        stores(exchanges, api, busy);
        return exchanges;
    }

    private static void stores(Map<Promise, Exchange> exchanges, Api api, Api busy) {
        Api down = Api.keepingProfilesIn(new BrokenProfiles(
                () -> new PhotoStoreUnavailableException("The bucket does not answer", new SocketTimeoutException())));
        Api broken = Api.keepingProfilesIn(
                new BrokenProfiles(() -> new IllegalStateException("a defect with secrets in its text")));
        Api overtaken = Api.keepingProfilesIn(new BrokenProfiles());
        exchanges.put(new Promise(STORE, "GET", 200), () -> api.send(Request.store("toko-ani")));
        exchanges.put(
                new Promise(STORE, "GET", 403),
                () -> api.send(Request.store("toko-ani").key("stranger")));
        exchanges.put(new Promise(STORE, "GET", 404), () -> api.send(Request.store("Toko")));
        exchanges.put(new Promise(STORE, "GET", 500), () -> broken.send(Request.store("toko-ani")));
        exchanges.put(new Promise(STORE, "GET", 503), () -> down.send(Request.store("toko-ani")));
        exchanges.put(new Promise(STORE, "PUT", 200), () -> api.send(Request.document("store-put.json")));
        exchanges.put(new Promise(STORE, "PUT", 400), () -> api.send(Request.store("toko-ani", "[]")));
        exchanges.put(
                new Promise(STORE, "PUT", 403),
                () -> api.send(Request.document("store-put.json").key("ani-search")));
        exchanges.put(new Promise(STORE, "PUT", 404), () -> api.send(Request.store("Toko", "{}")));
        exchanges.put(new Promise(STORE, "PUT", 409), () -> overtaken.send(Request.document("store-put.json")));
        exchanges.put(
                new Promise(STORE, "PUT", 422),
                () -> busy.send(Request.document("store-put.json").header("Idempotency-Key", BusyLedger.OTHER_KEY)));
        exchanges.put(new Promise(STORE, "PUT", 500), () -> broken.send(Request.document("store-put.json")));
        exchanges.put(new Promise(STORE, "PUT", 503), () -> down.send(Request.document("store-put.json")));
    }
}
