package id.etalase.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.etalase.client.answer.ListedProduct;
import id.etalase.client.answer.Product;
import id.etalase.client.answer.StoreAnswer;
import id.etalase.client.answer.UploadPermit;
import id.etalase.client.request.ProductEdit;
import id.etalase.client.request.ProductList;
import id.etalase.client.request.ProductTags;
import id.etalase.client.request.SearchQuery;
import id.etalase.client.request.Write;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes over the wire and what comes back; that the real API understands it, the contract suite says. */
class EtalaseClientTest {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, 1};

    private static <T> T asked(FakeApi api, Function<EtalaseClient, T> call) {
        try (EtalaseClient client = new EtalaseClient(api.endpoint(), "kunci")) {
            return call.apply(client);
        }
    }

    @Test
    void search_photo_isTheBodyAndTheFilterTheQuery() throws IOException {
        try (FakeApi api = FakeApi.saying(200, "{\"query\": {}, \"hits\": []}")) {
            asked(
                    api,
                    client -> client.search(
                            SearchQuery.photo(JPEG).and("batik biru").limit(3).inStock(true)));

            assertThat(api.asked())
                    .containsExactly("POST /v1/search?q=batik%20biru&limit=3&inStock=true kunci image/jpeg");
        }
    }

    @Test
    void search_wordsOrProduct_areJson() throws IOException {
        try (FakeApi api = FakeApi.saying(200, "{\"query\": {}, \"hits\": []}")) {
            asked(api, client -> client.search(SearchQuery.text("kaos").colour("biru-tua")));
            asked(
                    api,
                    client -> client.search(SearchQuery.product("toko-ani.kaos").minScore(0.97)));
            asked(api, client -> client.search(SearchQuery.photo(JPEG).inJson()));

            assertThat(api.requests())
                    .extracting(FakeApi.Asked::body)
                    .containsExactly(
                            "{\"q\":\"kaos\",\"colour\":\"biru-tua\"}",
                            "{\"productId\":\"toko-ani.kaos\",\"minScore\":0.97}",
                            "{\"photo\":\"/9gB\"}");
        }
    }

    @Test
    void product_header_isItsState() throws IOException {
        FakeApi.Answer answer = new FakeApi.Answer(
                200, "{\"id\": \"toko-ani.kue é\", \"photos\": [], \"later\": 1}", Map.of("ETag", "\"abc\""));
        try (FakeApi api = FakeApi.start(request -> answer)) {
            Optional<Product> found = asked(api, client -> client.product("toko-ani.kue é"));

            assertThat(found)
                    .hasValueSatisfying(product -> assertThat(product.etag()).isEqualTo("abc"));
            assertThat(api.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.path()).isEqualTo("/v1/products/toko-ani.kue%20%C3%A9"));
        }
    }

    @Test
    void product_notThere_isEmpty() throws IOException {
        try (FakeApi api = FakeApi.saying(404, "{}")) {
            Optional<Product> found = asked(api, client -> client.product("toko-ani.kaos"));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void products_severalPages_areAskedForAsTheyAreRead() throws IOException {
        Function<String, FakeApi.Answer> pages = request -> new FakeApi.Answer(
                200,
                request.contains("cursor=a%2Fb")
                        ? "{\"products\": [{\"id\": \"t.3\"}], \"total\": 3, \"next\": null}"
                        : "{\"products\": [{\"id\": \"t.1\"}, {\"id\": \"t.2\"}], \"total\": 3, \"next\": \"a/b\"}");
        try (FakeApi api = FakeApi.start(pages);
                EtalaseClient client = new EtalaseClient(api.endpoint(), "kunci")) {
            try (Stream<ListedProduct> first =
                    client.products(ProductList.of("t")).limit(2)) {
                assertThat(first).extracting(ListedProduct::id).containsExactly("t.1", "t.2");
            }
            assertThat(api.asked()).hasSize(1);
            try (Stream<ListedProduct> all = client.products(ProductList.of("t"))) {
                assertThat(all).extracting(ListedProduct::id).containsExactly("t.1", "t.2", "t.3");
            }
        }
    }

    @Test
    void edit_fields_areAMergePatchUnderTheStateThatWasSeen() throws IOException {
        try (FakeApi api = FakeApi.saying(200, "{\"product\": \"t.1\", \"price\": 5000, \"etag\": \"def\"}")) {
            asked(
                    api,
                    client ->
                            client.edit("t.1", ProductEdit.NOTHING.price(5000L).stock(null), Write.ifMatch("\"abc\"")));

            assertThat(api.requests()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("PATCH");
                assertThat(request.body()).isEqualTo("{\"price\":5000,\"stock\":null}");
                assertThat(request.header("if-match")).contains("\"abc\"");
                assertThat(request.header("idempotency-key")).get().asString().matches("[!-~]{1,64}");
            });
        }
    }

    @Test
    void writes_eachCall_hasAKeyOfItsOwnUnlessItIsGivenOne() throws IOException {
        try (FakeApi api = FakeApi.saying(204, "")) {
            try (EtalaseClient client = new EtalaseClient(api.endpoint(), "kunci")) {
                client.deleteProduct("t.1", Write.PLAIN);
                client.deletePhoto("t.1", "foto 1.jpg", Write.PLAIN);
                client.deletePhoto("t.1", "foto 1.jpg", Write.PLAIN.key("malam-ini"));
            }
            assertThat(api.requests())
                    .extracting(request -> request.header("idempotency-key").orElseThrow())
                    .doesNotHaveDuplicates()
                    .contains("malam-ini");
            assertThat(api.requests())
                    .extracting(request -> request.method() + " " + request.path())
                    .contains("DELETE /v1/products/t.1", "DELETE /v1/products/t.1/photos/foto%201.jpg");
        }
    }

    @Test
    void upload_permit_isFollowedToTheLetterAndWithoutTheKey() throws IOException {
        try (FakeApi bucket = FakeApi.saying(200, "");
                FakeApi api = FakeApi.saying(200, """
                        {"uploads": [{"name": "1.jpg", "key": "stores/t/1.jpg", "url": "%s/b/1.jpg?signature=a%%2Fb",
                          "method": "PUT", "headers": {"Content-Type": "image/jpeg", "Content-Length": "3"},
                          "expires": "2026-11-22T03:36:24Z"}]}
                        """.formatted(bucket.endpoint()))) {
            asked(api, client -> {
                client.upload("t.1", "1.jpg", JPEG);
                return client;
            });

            assertThat(api.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.body())
                            .contains("\"product\":\"t.1\"", "\"name\":\"1.jpg\"", "\"bytes\":3", "\"image/jpeg\""));
            assertThat(bucket.asked()).containsExactly("PUT /b/1.jpg?signature=a%2Fb null image/jpeg");
        }
    }

    @Test
    void stores_profile_isReadAndWritten() throws IOException {
        StoreAnswer profile = new StoreAnswer("toko-ani", "Toko Ani", "6281234567890", null, null);
        try (FakeApi api = FakeApi.saying(200, "{\"store\": \"toko-ani\", \"name\": \"Toko Ani\"}")) {
            assertThat(asked(api, client -> client.saveStore(profile, Write.PLAIN))
                            .name())
                    .isEqualTo("Toko Ani");

            assertThat(api.requests())
                    .singleElement()
                    .satisfies(
                            request -> assertThat(request.body())
                                    .isEqualTo(
                                            "{\"name\":\"Toko Ani\",\"whatsapp\":\"6281234567890\",\"city\":null,\"about\":null}"));
        }
    }

    @Test
    void confirmTags_noColours_leavesThemToTheMachine() throws IOException {
        try (FakeApi api = FakeApi.saying(200, "{\"product\": \"t.1\", \"tags\": [], \"etag\": \"a\"}")) {
            asked(api, client -> client.confirmTags("t.1", ProductTags.category("pakaian")));

            assertThat(api.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.body())
                            .isEqualTo("{\"category\":\"pakaian\",\"kind\":null,\"colours\":[]}"));
        }
    }

    @Test
    void problem_ofTheApi_isTakenApart() throws IOException {
        FakeApi.Answer answer = new FakeApi.Answer(400, """
                {"type": "urn:etalase:problem:bad-parameter", "title": "Bad parameter", "status": 400, "detail": "To mend: limit.",
                 "instance": "urn:etalase:request:r-1", "errors": [{"parameter": "limit", "detail": "must be 1 to 50"}]}
                """);
        try (FakeApi api = FakeApi.start(request -> answer)) {
            ApiProblemException problem = refused(api);

            assertThat(problem).hasMessage("Bad parameter (400): To mend: limit.");
            assertThat(problem.is("bad-parameter")).isTrue();
            assertThat(problem.errors()).containsExactly(new ApiProblemException.Mistake("limit", "must be 1 to 50"));
            assertThat(problem.requestId()).contains("r-1");
            assertThat(problem.retryAfter()).isEmpty();
        }
    }

    @Test
    void problem_headers_winOverTheBody() throws IOException {
        FakeApi.Answer answer = new FakeApi.Answer(
                503,
                "{\"type\": \"urn:etalase:problem:index-unavailable\", \"title\": \"Busy\", \"detail\": \"Later.\"}",
                Map.of("Retry-After", "5", "X-Request-Id", "r-2"));
        try (FakeApi api = FakeApi.start(request -> answer)) {
            ApiProblemException problem = refused(api);

            assertThat(problem.retryAfter()).contains(Duration.ofSeconds(5));
            assertThat(problem.requestId()).contains("r-2");
        }
    }

    @Test
    void problem_ofSomebodyElse_saysThatItIsNotEtalase() throws IOException {
        try (FakeApi api = FakeApi.saying(403, "{\"message\": \"Missing Authentication Token\"}")) {
            ApiProblemException problem = refused(api);

            assertThat(problem.type()).isEmpty();
            assertThat(problem).hasMessageContaining(" answers 403, and not as Etalase does. Check the address");
        }
    }

    @Test
    void nobodyThere_isSaidWithTheAddress() throws IOException {
        FakeApi gone = FakeApi.saying(200, "{}");
        gone.close();

        assertThat(catchThrowableOfType(ApiUnreachableException.class, () -> asked(gone, client -> client.health())))
                .hasMessageContaining(gone.endpoint().toString());
    }

    @Test
    void bucketNotThere_isSaidWithItsAddressAndWithoutThePermit() throws IOException {
        FakeApi gone = FakeApi.saying(200, "");
        gone.close();
        UploadPermit permit = new UploadPermit(
                "1.jpg",
                "stores/t/1.jpg",
                gone.endpoint().resolve("/b/1.jpg?signature=ab"),
                "PUT",
                Map.of(),
                "2026-11-22T03:36:24Z");
        try (EtalaseClient client = new EtalaseClient(URI.create("http://api.example"), "kunci")) {
            assertThat(catchThrowableOfType(ApiUnreachableException.class, () -> client.put(permit, JPEG)))
                    .hasMessageContaining(gone.endpoint().toString())
                    .hasMessageNotContaining("signature");
        }
    }

    @Test
    void timeout_aLargePhotoOnASlowLine_isLongEnoughToSendIt() {
        assertThat(Transport.timeout(0)).hasSeconds(35);
        assertThat(Transport.timeout(30 << 20)).hasSeconds(35 + 491);
    }

    private static ApiProblemException refused(FakeApi api) {
        return catchThrowableOfType(
                ApiProblemException.class,
                () -> asked(
                        api,
                        client -> client.search(SearchQuery.photo("Bukan foto.".getBytes(StandardCharsets.UTF_8)))));
    }
}
