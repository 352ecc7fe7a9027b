package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The handler over two shops in memory. Every answer it gives is held against the contract. */
final class Api {
    private static final StoreScope ANI = new StoreScope.Stores(Set.of(new StoreId("toko-ani")));
    private static final StoreScope ALL = new StoreScope.Everything();

    private static final Callers CALLERS = new Callers(Map.of(
            "local-search", new Caller("search", Role.SEARCH, ALL),
            "local-owner", new Caller("owner", Role.OWNER, ALL),
            "ani-search", new Caller("Ani's page", Role.SEARCH, ANI),
            "ani-owner", new Caller("Ani", Role.OWNER, ANI)));

    private final Contract contract = Contract.read();
    private final Invocation invocation = new Invocation();
    private final SearchHandler handler;

    private Api(ProductIndex index, ProductFactsStore facts, JpegRecognizer recognizer) {
        this.handler = new SearchHandler(
                new ProductSearch(index, recognizer),
                new TagCorrection(index, facts, recognizer.profile().vocabulary()),
                Api::link,
                CALLERS,
                recognizer.model());
    }

    /** Over an index of its own making. */
    static Api over(ProductIndex index) {
        return new Api(index, new InMemoryPhotoStore(), new JpegRecognizer());
    }

    /** Over the two shops, but what an owner confirms goes elsewhere. */
    static Api ofTwoShops(ProductFactsStore facts) {
        return new Api(indexed(bucketOfTwoShops()), facts, new JpegRecognizer());
    }

    /** Over the two shops, asked with a model of which something is known. */
    static Api ofTwoShops(ModelProfile profile) {
        InMemoryPhotoStore bucket = bucketOfTwoShops();
        return new Api(indexed(bucket), bucket, new JpegRecognizer(profile));
    }

    /**
     * Ani sells a shirt (two photos, at 10 and 20 degrees), a bag that is sold out (at 60), something whose only photo and
     * facts are spoilt, and cake (at 90). Budi sells coffee about which nothing is said (at 12).
     */
    static Api ofTwoShops() {
        return ofTwoShops(ModelProfile.PLAIN);
    }

    /** What {@link #ofTwoShops()} is about. */
    static InMemoryPhotoStore bucketOfTwoShops() {
        InMemoryPhotoStore bucket = new InMemoryPhotoStore();
        photo(bucket, "toko-ani.kaos-01", "depan.jpg", FakeRecognizer.photo(10, "pakaian"));
        photo(bucket, "toko-ani.kaos-01", "belakang.jpg", FakeRecognizer.photo(20, "pakaian"));
        photo(bucket, "toko-ani.kaos-01", "rusak.jpg", new byte[] {1, 2, 3});
        bucket.put(
                ProductId.parse("toko-ani.kaos-01"),
                new ProductFacts("Kaos batik", 45_000L, "Katun", 3, URI.create("https://ani.example/kaos")));
        photo(bucket, "toko-ani.tas-01", "1.jpg", FakeRecognizer.photo(60, "aksesoris-kerajinan"));
        bucket.put(ProductId.parse("toko-ani.tas-01"), new ProductFacts("Tas", 150_000L, null, 0, null));
        photo(bucket, "toko-ani.rusak", "1.jpg", new byte[] {1, 2, 3});
        bucket.put(ProductId.parse("toko-ani.rusak"), new FactsReading.Unusable("\"price\" must be a number."));
        photo(bucket, "toko-ani.Kue 100% +é", "1.jpg", FakeRecognizer.photo(90, "makanan"));
        photo(bucket, "toko-budi.kopi-01", "1.jpg", FakeRecognizer.photo(12, "minuman"));
        return bucket;
    }

    private static InMemoryProductIndex indexed(InMemoryPhotoStore bucket) {
        InMemoryProductIndex index = new InMemoryProductIndex();
        CatalogueSync sync = new CatalogueSync(bucket, index, new JpegRecognizer());
        bucket.list().forEach(object -> sync.sync(object.key()));
        return index;
    }

    Answer send(Request request) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(request.event()), output, invocation.context());
        Answer answer = Answer.of(output.toString(StandardCharsets.UTF_8));
        contract.check(request, answer);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return answer;
    }

    /** What the handler logged. */
    List<String> logged() {
        return invocation.logged();
    }

    private static URI link(ObjectKey.Photo photo) {
        String path = URLEncoder.encode(photo.text(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return URI.create("https://photos.example/" + path);
    }

    private static void photo(InMemoryPhotoStore bucket, String product, String name, byte[] bytes) {
        bucket.put(new ObjectKey.Photo(ProductId.parse(product), name), bytes);
    }
}
