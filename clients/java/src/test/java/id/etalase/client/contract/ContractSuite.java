package id.etalase.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.etalase.api.testing.Answer;
import id.etalase.client.ApiProblemException;
import id.etalase.client.EtalaseClient;
import id.etalase.client.Retries;
import id.etalase.client.answer.Hit;
import id.etalase.client.answer.ListedProduct;
import id.etalase.client.answer.Product;
import id.etalase.client.answer.SearchAnswer;
import id.etalase.client.answer.StoreAnswer;
import id.etalase.client.answer.Tag;
import id.etalase.client.answer.UploadPermit;
import id.etalase.client.request.PhotoFile;
import id.etalase.client.request.ProductEdit;
import id.etalase.client.request.ProductList;
import id.etalase.client.request.ProductTags;
import id.etalase.client.request.SearchQuery;
import id.etalase.client.request.Write;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every running API answers, asked by hand and with the Java client. A subclass says which one. Each case has products of its
 * own, in a store of the suite's.
 *
 * <p>To add an operation: write a case for it; {@link #everyOperationOfTheContract_wasAsked} names those that have none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractSuite {
    /** With machines that have other work, and functions that start when they are first asked. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String STORE = "toko-kontrak";

    private Optional<Wire> opened = Optional.empty();

    /** The system that is asked; the same each time. */
    protected abstract RunningApi api();

    private Wire wire() {
        if (opened.isEmpty()) {
            opened = Optional.of(new Wire(api()));
        }
        return opened.get();
    }

    private EtalaseClient owner() {
        return new EtalaseClient(api().endpoint(), api().ownerKey(), Retries.upTo(3));
    }

    private EtalaseClient shopper() {
        return new EtalaseClient(api().endpoint(), api().searchKey(), Retries.upTo(3));
    }

    /** Where the system is missing, nothing was asked, and whoever starts it says so. */
    @AfterAll
    void everyOperationOfTheContract_wasAsked() {
        opened.ifPresent(wire -> {
            Set<String> missing = wire.missing();
            wire.close();
            assertThat(missing)
                    .as("operations without a case in the contract suite")
                    .isEmpty();
        });
    }

    @Test
    void health_nobody_isTold() {
        Answer answer = wire().send(wire().asNobody("GET", "/v1/health"));

        assertThat(answer.status()).isEqualTo(200);
        try (EtalaseClient nobody = new EtalaseClient(api().endpoint(), null)) {
            assertThat(nobody.health().model().sha256())
                    .isEqualTo(Wire.body(answer).at("/model/sha256").asText());
        }
    }

    @Test
    void uploads_photo_isLiveFoundAndSeenByOwnerAndShopper() {
        String product = STORE + ".unggah + é";
        byte[] photo = uploaded(product, "depan 1.jpg", 0);

        Hit hit = found(photo, product);
        assertThat(hit.score()).isGreaterThan(0.99);
        assertThat(hit.photo().name()).isEqualTo("depan 1.jpg");
        try (EtalaseClient shopper = shopper()) {
            assertThat(shopper.photo(api().seenFromHere(hit.photo().url()))).isEqualTo(photo);
            assertThat(shopper.product(product))
                    .hasValueSatisfying(seen -> assertThat(seen.photos())
                            .singleElement()
                            .satisfies(each -> {
                                assertThat(each.live()).isTrue();
                                assertThat(each.etag())
                                        .as("only owners are told")
                                        .isNull();
                            }));
        }
        Answer asOwner = wire().send(wire().asOwner("GET", "/v1/products/toko-kontrak.unggah%20%2B%20%C3%A9"));
        assertThat(asOwner.status()).isEqualTo(200);
        assertThat(Wire.body(asOwner).at("/photos/0/etag").asText()).isNotBlank();
    }

    @Test
    void list_products_areGivenPageByPageWithWhatTheyNeed() {
        String store = "toko-kontrak-daftar";
        uploaded(store + ".a", "1.jpg", 5);
        uploaded(store + ".b", "1.jpg", 6);

        try (EtalaseClient owner = owner();
                Stream<ListedProduct> listed = owner.products(new ProductList(store, ProductList.Sort.NAME, 1))) {
            assertThat(listed)
                    .extracting(ListedProduct::id, each -> each.attention().contains("no-price"))
                    .containsExactly(tuple(store + ".a", true), tuple(store + ".b", true));
        }
        Answer page = wire().send(wire().asOwner("GET", "/v1/products?limit=1&store=" + store));
        assertThat(page.status()).isEqualTo(200);
        assertThat(Wire.body(page).path("total").asInt()).isEqualTo(2);
        assertThat(Wire.body(page).path("next").asText()).isNotBlank();
        assertProblem(
                wire().send(wire().asOwner("GET", "/v1/products?limit=500&store=" + store)), 400, "bad-parameter");
        assertProblem(wire().send(wire().asShopper("GET", "/v1/products?store=" + store)), 403, "forbidden");
    }

    @Test
    void edit_facts_areChangedOnceAndOnlyInTheStateThatWasSeen() {
        String product = STORE + ".ubah";
        uploaded(product, "1.jpg", 7);
        Wire.Sent edit = wire().asOwner("PATCH", "/v1/products/" + product);

        try (EtalaseClient owner = owner()) {
            String seen = owner.product(product).map(Product::etag).orElseThrow();
            ProductEdit change = ProductEdit.NOTHING.name("Kaos").price(45_000L);
            assertThat(owner.edit(product, change, Write.ifMatch(seen)))
                    .satisfies(edited -> assertThat(edited.price()).isEqualTo(45_000L))
                    .satisfies(edited -> assertThat(edited.etag()).isNotBlank().isNotEqualTo(seen));
            ApiProblemException late = catchThrowableOfType(
                    ApiProblemException.class, () -> owner.edit(product, change, Write.ifMatch(seen)));
            assertThat(late.is("precondition-failed")).as(late.getMessage()).isTrue();
            api().settle();
            await().atMost(PATIENCE)
                    .until(() -> owner.product(product)
                            .filter(found -> "Kaos".equals(found.name()))
                            .isPresent());
        }
        Wire.Sent keyed = edit.json("{'stock': 3}").header("idempotency-key", "kontrak-" + UUID.randomUUID());
        Answer first = wire().send(keyed);
        Answer again = wire().send(keyed);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Wire.body(again)).isEqualTo(Wire.body(first));
        assertProblem(wire().send(keyed.json("{'stock': 4}")), 422, "idempotency-key-reused");
        assertProblem(wire().send(edit.json("{'price': 'murah'}")), 400, "bad-parameter");
        assertProblem(
                wire().send(wire().asShopper("PATCH", "/v1/products/" + product).json("{'stock': 1}")),
                403,
                "forbidden");
    }

    @Test
    void delete_photoThenProduct_areGone() {
        String product = STORE + ".hapus";
        uploaded(product, "1.jpg", 8);
        uploaded(product, "2.jpg", 9);
        String photo = "/v1/products/" + product + "/photos/2.jpg";

        assertThat(wire().send(wire().asOwner("DELETE", photo)).status()).isEqualTo(204);
        api().settle();
        try (EtalaseClient owner = owner()) {
            await().atMost(PATIENCE)
                    .until(() -> owner.product(product)
                            .filter(found -> found.photos().size() == 1)
                            .isPresent());
            assertProblem(wire().send(wire().asOwner("DELETE", photo)), 404, "photo-not-found");
            owner.deletePhoto(product, "1.jpg", Write.PLAIN);
            api().settle();
            await().atMost(PATIENCE).until(() -> owner.product(product).isEmpty());
        }
        String other = STORE + ".hapus-semua";
        uploaded(other, "1.jpg", 10);
        assertThat(wire().send(wire().asOwner("DELETE", "/v1/products/" + other))
                        .status())
                .isEqualTo(204);
        api().settle();
        try (EtalaseClient owner = owner()) {
            await().atMost(PATIENCE).until(() -> owner.product(other).isEmpty());
        }
        assertProblem(wire().send(wire().asOwner("DELETE", "/v1/products/" + other)), 404, "product-not-found");
        assertProblem(wire().send(wire().asShopper("DELETE", "/v1/products/" + other)), 403, "forbidden");
    }

    @Test
    void stores_profile_isNothingUntilItIsSaid() {
        String path = "/v1/stores/" + STORE;

        Answer before = wire().send(wire().asShopper("GET", path));
        assertThat(before.status()).isEqualTo(200);
        Answer said =
                wire().send(wire().asOwner("PUT", path).json("{'name': 'Toko Kontrak', 'whatsapp': '0812-3456-7890'}"));
        assertThat(Wire.body(said).path("whatsapp").asText()).isEqualTo("6281234567890");
        try (EtalaseClient owner = owner();
                EtalaseClient shopper = shopper()) {
            assertThat(shopper.store(STORE).name()).isEqualTo("Toko Kontrak");
            StoreAnswer other = new StoreAnswer(STORE, "Toko Lain", null, "Solo", null);
            assertThat(owner.saveStore(other, Write.PLAIN)).isEqualTo(other);
        }
        assertProblem(wire().send(wire().asShopper("PUT", path).json("{}")), 403, "forbidden");
        assertProblem(
                wire().send(wire().asOwner("PUT", path).json("{'name': '" + "x".repeat(101) + "'}")),
                400,
                "bad-parameter");
    }

    @Test
    void figures_ofAStore_areForItsOwner() {
        String path = "/v1/figures?store=" + STORE;

        assertThat(wire().send(wire().asOwner("GET", path + "&days=7")).status())
                .isEqualTo(200);
        try (EtalaseClient owner = owner()) {
            assertThat(owner.figures(STORE, 7).searches().total()).isNotNegative();
        }
        assertProblem(wire().send(wire().asOwner("GET", path + "&days=91")), 400, "bad-parameter");
        assertProblem(wire().send(wire().asShopper("GET", path + "&days=7")), 403, "forbidden");
    }

    @Test
    void search_words_findWhatIsSaidOfAProduct() {
        String product = STORE + ".kata";
        byte[] photo = uploaded(product, "1.jpg", 11);
        try (EtalaseClient owner = owner();
                EtalaseClient shopper = shopper()) {
            owner.confirmTags(product, ProductTags.category("minuman"));
            api().settle();
            await().atMost(PATIENCE)
                    .until(() -> shopper.search(SearchQuery.text("minuman").store(STORE)).hits().stream()
                            .anyMatch(hit -> hit.product().equals(product)));
            assertThat(shopper.search(SearchQuery.photo(photo)
                                    .and("minuman")
                                    .inJson()
                                    .store(STORE))
                            .query()
                            .kind())
                    .isEqualTo("photo-and-text");
        }
        Answer answer =
                wire().send(wire().asShopper("POST", "/v1/search").json("{'q': 'minuman', 'store': 'toko-kontrak'}"));
        assertThat(Wire.body(answer).at("/query/kind").asText()).isEqualTo("text");
        assertThat(Wire.body(answer).at("/query/text").asText()).isEqualTo("minuman");
    }

    @Test
    void uploads_badFields_areAllNamed() {
        Answer answer = wire().send(wire().asOwner("POST", "/v1/uploads")
                .json("{'product': 'toko-kontrak.a', 'files': [{'name': 'a/b', 'type': 'image/gif', 'bytes': 0}]}"));

        assertProblem(answer, 400, "bad-parameter");
        assertThat(Wire.body(answer).path("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("files[0].name", "files[0].type", "files[0].bytes");
        assertProblem(wire().send(wire().asOwner("POST", "/v1/uploads").json("[]")), 400, "bad-body");
    }

    @Test
    void uploads_shopper_isRefused() {
        Answer answer = wire().send(wire().asShopper("POST", "/v1/uploads")
                .json("{'product': 'toko-kontrak.a', 'files': [{'name': 'a.jpg', 'type': 'image/jpeg', 'bytes': 1}]}"));

        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void uploads_wordsNamedAsPhoto_areRejectedWithAReason() {
        String product = STORE + ".bukan-foto";
        put(product, "1.jpg", "Bukan foto.".getBytes(StandardCharsets.UTF_8));

        Product.Photo photo = settled(product, "1.jpg");

        assertThat(photo.live()).isFalse();
        assertThat(photo.reason()).isNotNull().satisfies(reason -> {
            assertThat(reason.message().id()).isNotBlank();
            assertThat(reason.message().en()).isNotBlank();
        });
        assertProblem(wire().send(wire().asShopper("GET", "/v1/products/" + product)), 404, "product-not-found");
    }

    @Test
    void product_unknown_isNotFound() {
        assertProblem(
                wire().send(wire().asOwner("GET", "/v1/products/toko-kontrak.tidak-ada")), 404, "product-not-found");
        try (EtalaseClient owner = owner()) {
            assertThat(owner.product(STORE + ".tidak-ada")).isEmpty();
        }
    }

    @Test
    void search_photoAsBytesOrInAForm_findsTheSame() {
        assumeTrue(api().takesBytes(), "this gateway spoils bytes");
        String product = STORE + ".bentuk";
        byte[] photo = uploaded(product, "1.jpg", 1);
        found(photo, product);

        Answer raw = wire().send(wire().asShopper("POST", "/v1/search?limit=1&store=" + STORE)
                .body("image/jpeg", photo));
        Answer form = wire().send(wire().asShopper("POST", "/v1/search")
                .body("multipart/form-data; boundary=batas", form(photo)));

        assertThat(Wire.body(raw).at("/hits/0/product").asText()).isEqualTo(product);
        assertThat(Wire.body(form).at("/hits/0/product").asText()).isEqualTo(product);
        try (EtalaseClient shopper = shopper()) {
            assertThat(shopper.search(SearchQuery.photo(photo).limit(1).store(STORE))
                            .hits())
                    .extracting(Hit::product)
                    .containsExactly(product);
        }
    }

    @Test
    void search_product_findsOthersLikeIt() {
        String one = STORE + ".mirip-1";
        String other = STORE + ".mirip-2";
        byte[] photo = uploaded(one, "1.jpg", 2);
        uploaded(other, "1.jpg", 2);
        found(photo, one);
        found(photo, other);

        Answer answer = wire().send(wire().asShopper("POST", "/v1/search")
                .json("{'productId': '" + one + "', 'store': 'toko-kontrak', 'limit': 1, 'minScore': 0.97}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Wire.body(answer).at("/hits").findValuesAsText("product")).containsExactly(other);
        assertThat(Wire.body(answer).at("/query/kind").asText()).isEqualTo("product");
    }

    @Test
    void search_unknownProduct_isNotFound() {
        assertProblem(
                wire().send(wire().asShopper("POST", "/v1/search").json("{'productId': 'toko-kontrak.tidak-ada'}")),
                404,
                "product-not-found");
    }

    @Test
    void search_badParameters_areAllNamed() {
        Answer answer = wire().send(wire().asShopper("POST", "/v1/search")
                .json("{'productId': 'toko-kontrak.a', 'limit': 500, 'minPrice': -1}"));

        assertProblem(answer, 400, "bad-parameter");
        assertThat(Wire.body(answer).path("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("limit", "minPrice");
        try (EtalaseClient shopper = shopper()) {
            ApiProblemException problem = catchThrowableOfType(
                    ApiProblemException.class,
                    () -> shopper.search(SearchQuery.product(STORE + ".a").limit(500)));
            assertThat(problem.is("bad-parameter")).isTrue();
            assertThat(problem.errors())
                    .extracting(ApiProblemException.Mistake::parameter)
                    .containsExactly("limit");
            assertThat(problem.requestId()).isPresent();
        }
    }

    @Test
    void search_whatIsNoPhoto_isRefusedWithAReason() {
        String words = Base64.getEncoder().encodeToString("Bukan foto.".getBytes(StandardCharsets.UTF_8));
        Answer answer = wire().send(wire().asShopper("POST", "/v1/search").json("{'photo': '" + words + "'}"));

        assertProblem(answer, 422, "photo-unreadable");
        assertProblem(
                wire().send(wire().asShopper("POST", "/v1/search").body("text/plain", new byte[] {'a'})),
                415,
                "unsupported-photo-type");
        assertProblem(wire().send(wire().asShopper("POST", "/v1/search").json("{'photo':")), 400, "bad-body");
    }

    @Test
    void search_nobody_isRefused() {
        Wire.Sent search = wire().asNobody("POST", "/v1/search").json("{'productId': 'toko-kontrak.a'}");

        if (api().gatewayKeepsContract()) {
            assertProblem(wire().send(search), 403, "forbidden");
        } else {
            assertThat(wire().exchange(search).status()).isEqualTo(403);
        }
    }

    @Test
    void tags_confirmed_areTheOwnersWordEverywhere() {
        String product = STORE + ".tag";
        byte[] photo = uploaded(product, "1.jpg", 3);

        Answer answer = wire().send(wire().asOwner("PUT", "/v1/products/" + product + "/tags")
                .json("{'category': 'makanan'}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Wire.body(answer).at("/tags/0/source").asText()).isEqualTo("owner");
        api().settle();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found(photo, product).tags())
                        .filteredOn(tag -> tag.tag().equals("category"))
                        .singleElement()
                        .satisfies(tag -> {
                            assertThat(tag.code()).isEqualTo("makanan");
                            assertThat(tag.source()).isEqualTo("owner");
                        }));
        try (EtalaseClient owner = owner()) {
            assertThat(owner.confirmTags(product, new ProductTags("makanan", null, List.of("merah")))
                            .tags())
                    .extracting(Tag::code)
                    .containsExactlyInAnyOrder("makanan", "merah");
        }
    }

    @Test
    void tags_thatCannotBeConfirmed_areRefused() {
        String product = STORE + ".tag-salah";
        uploaded(product, "1.jpg", 4);
        String tags = "/v1/products/" + product + "/tags";

        assertProblem(wire().send(wire().asOwner("PUT", tags).json("{'category': 'tidak-ada'}")), 400, "bad-parameter");
        assertProblem(wire().send(wire().asOwner("PUT", tags).json("[]")), 400, "bad-body");
        assertProblem(wire().send(wire().asShopper("PUT", tags).json("{'category': 'makanan'}")), 403, "forbidden");
        assertProblem(
                wire().send(wire().asOwner("PUT", "/v1/products/toko-kontrak.tidak-ada/tags")
                        .json("{'category': 'makanan'}")),
                404,
                "product-not-found");
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(Wire.body(answer).path("type").asText()).isEqualTo("urn:etalase:problem:" + type);
    }

    /** Uploads a photo by the client and waits until it is live. */
    private byte[] uploaded(String product, String name, int number) {
        byte[] photo = api().photo(number);
        put(product, name, photo);
        assertThat(settled(product, name).live()).as(product + " " + name).isTrue();
        return photo;
    }

    private void put(String product, String name, byte[] photo) {
        try (EtalaseClient owner = owner()) {
            List<PhotoFile> files = List.of(new PhotoFile(name, "image/jpeg", photo.length));
            for (UploadPermit permit : owner.permitUploads(product, files, Write.PLAIN)) {
                owner.put(permit.at(api().seenFromHere(permit.url())), photo);
            }
        }
        Answer asked = wire().send(wire().asOwner("POST", "/v1/uploads")
                .json("{'product': '" + product + "', 'files': [{'name': '" + name
                        + "', 'type': 'image/jpeg', 'bytes': " + photo.length + "}]}"));
        assertThat(asked.status()).isEqualTo(200);
        api().settle();
    }

    private Product.Photo settled(String product, String name) {
        try (EtalaseClient owner = owner()) {
            return await().atMost(PATIENCE)
                    .ignoreExceptionsMatching(e -> e instanceof ApiProblemException problem && problem.status() >= 500)
                    .until(
                            () -> owner.product(product).stream()
                                    .flatMap(seen -> seen.photos().stream())
                                    .filter(photo -> photo.name().equals(name))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    /** The hit for a product, once it is there. */
    private Hit found(byte[] photo, String product) {
        try (EtalaseClient shopper = shopper()) {
            return await().atMost(PATIENCE)
                    .until(
                            () -> hits(shopper, photo).stream()
                                    .filter(hit -> hit.product().equals(product))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static List<Hit> hits(EtalaseClient shopper, byte[] photo) {
        SearchAnswer answer =
                shopper.search(SearchQuery.photo(photo).inJson().store(STORE).minScore(0.5));
        assertThat(answer.query().kind()).isEqualTo("photo");
        return answer.hits();
    }

    private static byte[] form(byte[] photo) {
        String head = "--batas\r\nContent-Disposition: form-data; name=\"store\"\r\n\r\n" + STORE
                + "\r\n--batas\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"1.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] form = new byte[before.length + photo.length + after.length];
        System.arraycopy(before, 0, form, 0, before.length);
        System.arraycopy(photo, 0, form, before.length, photo.length);
        System.arraycopy(after, 0, form, before.length + photo.length, after.length);
        return form;
    }
}
