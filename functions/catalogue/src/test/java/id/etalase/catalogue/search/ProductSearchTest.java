package id.etalase.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductSearchTest {
    private static final ProductId SHIRT = ProductId.parse("ani.kaos");
    private static final ProductId SKIRT = ProductId.parse("ani.rok");
    private static final ProductId CAKE = ProductId.parse("budi.kue");
    private static final Caller EVERYBODY = new Caller("coop", Role.SEARCH, new StoreScope.Everything());
    private static final Caller BUDI =
            new Caller("budi", Role.SEARCH, new StoreScope.Stores(Set.of(new StoreId("budi"))));

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final CatalogueSync sync = new CatalogueSync(bucket, index, new FakeRecognizer());
    private final ProductSearch search = new ProductSearch(index, new FakeRecognizer());

    @BeforeEach
    void threeProducts() {
        photo(SHIRT, "1.jpg", 0, "pakaian");
        photo(SHIRT, "2.jpg", 20, "pakaian");
        photo(SKIRT, "1.jpg", 40, "pakaian");
        photo(CAKE, "1.jpg", 90, "makanan");
    }

    @Test
    void search_photo_closestFirstAndOneHitPerProduct() {
        SearchOutcome.Found found = found(EVERYBODY, photo(12), PhotoFilter.NONE, 0);

        assertThat(products(found)).containsExactly(SHIRT, SKIRT, CAKE);
        assertThat(found.hits().getFirst().photo().key().name()).isEqualTo("2.jpg");
        assertThat(found.taken()).isEqualTo(FakeRecognizer.tags("pakaian"));
    }

    @Test
    void search_callerOfOneShop_seesNothingElse() {
        assertThat(products(found(BUDI, photo(0), PhotoFilter.NONE, 0))).containsExactly(CAKE);
        PhotoFilter aniOnly = PhotoFilter.NONE.within(new StoreScope.Stores(Set.of(new StoreId("ani"))));
        assertThat(products(found(BUDI, photo(0), aniOnly, 0))).isEmpty();
    }

    @Test
    void search_minScore_leavesOutWhatIsFarther() {
        // cos 40 degrees = 0.766, cos 90 degrees = 0
        assertThat(products(found(EVERYBODY, photo(0), PhotoFilter.NONE, 0.77))).containsExactly(SHIRT);
        assertThat(products(found(EVERYBODY, photo(0), PhotoFilter.NONE, 0.76))).containsExactly(SHIRT, SKIRT);
    }

    @Test
    void search_moreLikeThis_leavesOutTheProductItself() {
        SearchOutcome.Found found = found(EVERYBODY, new QuerySubject.Product(SHIRT), PhotoFilter.NONE, 0);

        assertThat(products(found)).containsExactly(SKIRT, CAKE);
        // The shirt's photos lie at 0 and 20 degrees, so the shirt lies at 10, and the skirt 30 away.
        assertThat(found.hits().getFirst().similarity()).isCloseTo(Math.cos(Math.toRadians(30)), within(1e-6));
    }

    @Test
    void search_moreLikeAProductOfAnotherShop_isUnknown() {
        assertThat(search.search(BUDI, request(new QuerySubject.Product(SHIRT), PhotoFilter.NONE, 0)))
                .isEqualTo(new SearchOutcome.UnknownProduct(SHIRT));
    }

    @Test
    void search_moreLikeAProductSeenByAnotherModel_isUnknownUntilItIsSeenAgain() {
        ProductSearch newer = new ProductSearch(index, new FakeRecognizer('2'));

        assertThat(newer.search(EVERYBODY, request(new QuerySubject.Product(SHIRT), PhotoFilter.NONE, 0)))
                .isEqualTo(new SearchOutcome.UnknownProduct(SHIRT));
    }

    @Test
    void search_notAPhoto_saysWhy() {
        QuerySubject text = new QuerySubject.Photo("halo".getBytes(StandardCharsets.UTF_8));

        assertThat(search.search(EVERYBODY, request(text, PhotoFilter.NONE, 0)))
                .isInstanceOf(SearchOutcome.UnusablePhoto.class);
    }

    @Test
    void search_filters_areMet() {
        bucket.put(SKIRT, new ProductFacts("Rok", 75_000L, null, 0, null));
        sync.sync(new ObjectKey.Facts(SKIRT));
        StoreScope all = new StoreScope.Everything();

        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, "makanan", null, null, null, null), 0)))
                .containsExactly(CAKE);
        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, null, 75_000L, 75_000L, null, null), 0)))
                .containsExactly(SKIRT);
        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, null, null, 74_999L, null, null), 0)))
                .isEmpty();
        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, null, 75_001L, null, null, null), 0)))
                .isEmpty();
        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, null, null, null, false, null), 0)))
                .containsExactly(SKIRT);
        assertThat(products(found(EVERYBODY, photo(0), new PhotoFilter(all, null, null, null, true, null), 0)))
                .containsExactly(SHIRT, CAKE);
    }

    @Test
    void product_rejectedPhoto_isForItsOwnerOnly() {
        ObjectKey.Photo bad = new ObjectKey.Photo(SHIRT, "3.jpg");
        bucket.put(bad, new byte[] {1});
        sync.sync(bad);
        Caller owner = new Caller("ani", Role.OWNER, new StoreScope.Everything());

        assertThat(search.product(EVERYBODY, SHIRT))
                .extracting(PhotoDocument::key)
                .doesNotContain(bad)
                .hasSize(2);
        assertThat(search.product(owner, SHIRT))
                .extracting(PhotoDocument::key)
                .contains(bad)
                .hasSize(3);
        assertThat(search.product(BUDI, SHIRT)).isEmpty();
    }

    @Test
    void request_valuesOutOfRange_areRefused() {
        assertThatThrownBy(() -> new SearchRequest(photo(0), 0, PhotoFilter.NONE, null))
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> new SearchRequest(photo(0), 51, PhotoFilter.NONE, null))
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> new SearchRequest(photo(0), 1, PhotoFilter.NONE, 1.01))
                .hasMessageContaining("minScore");
        StoreScope all = new StoreScope.Everything();
        assertThatThrownBy(() -> new PhotoFilter(all, null, -1L, null, null, null))
                .hasMessageContaining("minPrice");
        assertThatThrownBy(() -> new PhotoFilter(all, null, null, -1L, null, null))
                .hasMessageContaining("maxPrice");
        assertThatThrownBy(() -> new PhotoFilter(all, null, 2L, 1L, null, null)).hasMessageContaining("above");
    }

    private void photo(ProductId product, String name, int degrees, String category) {
        ObjectKey.Photo key = new ObjectKey.Photo(product, name);
        bucket.put(key, FakeRecognizer.photo(degrees, category));
        sync.sync(key);
    }

    private static QuerySubject photo(int degrees) {
        return new QuerySubject.Photo(FakeRecognizer.photo(degrees, "pakaian"));
    }

    private static SearchRequest request(QuerySubject subject, PhotoFilter filter, double minScore) {
        return new SearchRequest(subject, 10, filter, minScore);
    }

    private SearchOutcome.Found found(Caller caller, QuerySubject subject, PhotoFilter filter, double minScore) {
        return (SearchOutcome.Found) search.search(caller, request(subject, filter, minScore));
    }

    private static List<ProductId> products(SearchOutcome.Found found) {
        return found.hits().stream().map(hit -> hit.photo().key().product()).toList();
    }
}
