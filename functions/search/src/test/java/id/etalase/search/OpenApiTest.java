package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Contract;
import id.etalase.api.testing.Contract.Promise;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.testing.FailingProductIndex;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract and the handler say the same: whatever one promises the other does (and, in {@link id.etalase.api.testing.CheckedApi}, the reverse). */
class OpenApiTest {
    private static final String SEARCH = "/v1/search";
    private static final String PRODUCT = "/v1/products/{id}";
    private static final String LIST = "/v1/products";
    private static final String HEALTH = "/v1/health";

    private static final Contract CONTRACT = Contract.read();

    private interface Exchange {
        Answer run() throws IOException;
    }

    static Stream<Promise> promises() {
        return CONTRACT.promises("search");
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyAnswerPromised_canBeHad(Promise promise) throws IOException {
        Exchange exchange = Objects.requireNonNull(exchanges().get(promise), "a request that gets this answer");

        assertThat(exchange.run().status()).isEqualTo(promise.status());
    }

    @Test
    void everyExampleOfABody_isUnderstood() throws IOException {
        Api api = Api.ofTwoShops();
        for (String body : CONTRACT.examples("SearchBody")) {
            assertThat(api.send(Request.json(body)).products()).as(body).isNotEmpty();
        }
    }

    private static Map<Promise, Exchange> exchanges() {
        Api api = Api.ofTwoShops();
        Api down = Api.over(FailingProductIndex.unavailable());
        Api broken = Api.over(FailingProductIndex.defective("a defect with secrets in its text"));
        Map<Promise, Exchange> exchanges = new HashMap<>();
        exchanges.put(new Promise(SEARCH, "POST", 200), () -> api.send(Request.document("search-jpeg.json")));
        exchanges.put(new Promise(SEARCH, "POST", 400), () -> api.send(Request.document("search-bad-parameter.json")));
        exchanges.put(new Promise(SEARCH, "POST", 403), () -> api.send(Request.document("search-no-key.json")));
        exchanges.put(
                new Promise(SEARCH, "POST", 404), () -> api.send(Request.json("{\"productId\": \"toko-ani.none\"}")));
        exchanges.put(
                new Promise(SEARCH, "POST", 413),
                () -> api.send(Request.post(SEARCH).binary("image/png", new byte[(4 << 20) + 1])));
        exchanges.put(
                new Promise(SEARCH, "POST", 415),
                () -> api.send(Request.photo(10, "pakaian").type("image/heic")));
        exchanges.put(
                new Promise(SEARCH, "POST", 422),
                () -> api.send(Request.post(SEARCH).binary("image/png", new byte[] {1, 2, 3})));
        exchanges.put(new Promise(SEARCH, "POST", 500), () -> broken.send(Request.document("search-jpeg.json")));
        exchanges.put(new Promise(SEARCH, "POST", 503), () -> down.send(Request.document("search-jpeg.json")));
        exchanges.put(new Promise(PRODUCT, "GET", 200), () -> api.send(Request.document("product-get.json")));
        exchanges.put(
                new Promise(PRODUCT, "GET", 403),
                () -> api.send(Request.document("product-get.json").key("somebody")));
        exchanges.put(new Promise(PRODUCT, "GET", 404), () -> api.send(Request.get("/v1/products/toko-ani.none")));
        exchanges.put(new Promise(PRODUCT, "GET", 500), () -> broken.send(Request.document("product-get.json")));
        exchanges.put(new Promise(PRODUCT, "GET", 503), () -> down.send(Request.document("product-get.json")));
        exchanges.put(new Promise(LIST, "GET", 200), () -> api.send(Request.document("products-get.json")));
        exchanges.put(new Promise(LIST, "GET", 400), () -> api.send(Request.get(LIST)));
        exchanges.put(
                new Promise(LIST, "GET", 403),
                () -> api.send(Request.document("products-get.json").key("ani-search")));
        exchanges.put(new Promise(LIST, "GET", 500), () -> broken.send(Request.document("products-get.json")));
        exchanges.put(new Promise(LIST, "GET", 503), () -> down.send(Request.document("products-get.json")));
        exchanges.put(new Promise(HEALTH, "GET", 200), () -> api.send(Request.document("health-get.json")));
        exchanges.put(new Promise(HEALTH, "GET", 500), () -> broken.send(Request.document("health-get.json")));
        exchanges.put(new Promise(HEALTH, "GET", 503), () -> down.send(Request.document("health-get.json")));
        return exchanges;
    }
}
