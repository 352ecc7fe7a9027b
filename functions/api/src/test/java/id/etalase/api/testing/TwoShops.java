package id.etalase.api.testing;

import id.etalase.api.Callers;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Ani sells a shirt (two photos, at 10 and 20 degrees), a bag that is sold out (at 60), something whose only photo and facts are
 * spoilt, and cake (at 90). Budi sells coffee about which nothing is said (at 12).
 */
public final class TwoShops {
    private static final StoreScope ANI = new StoreScope.Stores(Set.of(new StoreId("toko-ani")));
    private static final StoreScope ALL = new StoreScope.Everything();

    /** Somebody who looks and somebody who owns, each for all shops and for Ani's alone. */
    public static final Callers CALLERS = new Callers(Map.of(
            "local-search", new Caller("search", Role.SEARCH, ALL),
            "local-owner", new Caller("owner", Role.OWNER, ALL),
            "ani-search", new Caller("Ani's page", Role.SEARCH, ANI),
            "ani-owner", new Caller("Ani", Role.OWNER, ANI)));

    private TwoShops() {}

    /** What they have uploaded. */
    public static InMemoryPhotoStore bucket() {
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

    /** The index of what they have uploaded. */
    public static ProductIndex index() {
        InMemoryPhotoStore bucket = bucket();
        InMemoryProductIndex index = new InMemoryProductIndex();
        CatalogueSync sync = new CatalogueSync(bucket, index, new JpegRecognizer());
        bucket.list().forEach(object -> sync.sync(object.key()));
        return index;
    }

    private static void photo(InMemoryPhotoStore bucket, String product, String name, byte[] bytes) {
        bucket.put(new ObjectKey.Photo(ProductId.parse(product), name), bytes);
    }
}
