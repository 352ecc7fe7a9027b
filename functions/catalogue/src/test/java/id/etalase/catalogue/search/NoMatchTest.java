package id.etalase.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the shop does not have it. The model matches food from a cosine of 0.9 on (25.8 degrees), the rest from 0.5 on (60). */
class NoMatchTest {
    private static final Caller EVERYBODY = new Caller("coop", Role.SEARCH, new StoreScope.Everything());
    private static final ProductId CAKE = ProductId.parse("ani.kue");
    private static final ProductId BREAD = ProductId.parse("ani.roti");
    private static final ModelProfile PROFILE =
            new ModelProfile(Vocabulary.NONE, Map.of(), Map.of(), new Thresholds(0.5, Map.of("makanan", 0.9)));

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final FakeRecognizer recognizer = new FakeRecognizer(PROFILE);
    private final CatalogueSync sync = new CatalogueSync(bucket, index, recognizer);
    private final ProductSearch search = new ProductSearch(index, recognizer);

    @BeforeEach
    void twoProducts() {
        upload(CAKE, 20);
        upload(BREAD, 40);
    }

    private void upload(ProductId product, int degrees) {
        ObjectKey.Photo key = new ObjectKey.Photo(product, "1.jpg");
        bucket.put(key, FakeRecognizer.photo(degrees, "makanan"));
        sync.sync(key);
    }

    private SearchOutcome.Found find(QuerySubject subject, PhotoFilter filter, @Nullable Double minScore, int limit) {
        return (SearchOutcome.Found) search.search(EVERYBODY, new SearchRequest(subject, limit, filter, minScore));
    }

    private SearchOutcome.Found find(int degrees, String category, PhotoFilter filter) {
        return find(new QuerySubject.Photo(FakeRecognizer.photo(degrees, category)), filter, null, 10);
    }

    private static List<ProductId> products(List<Match> matches) {
        return matches.stream().map(match -> match.photo().key().product()).toList();
    }

    @Test
    void search_someCloseEnough_splitsHitsFromNearMisses() {
        SearchOutcome.Found found = find(0, "makanan", PhotoFilter.NONE);

        assertThat(products(found.hits())).containsExactly(CAKE);
        assertThat(products(found.nearMisses())).containsExactly(BREAD);
        assertThat(found.noMatch()).isNull();
    }

    @Test
    void search_nothingCloseEnough_saysSoAndShowsNearMissesClosestFirst() {
        SearchOutcome.Found found = find(-10, "makanan", PhotoFilter.NONE);

        assertThat(found.hits()).isEmpty();
        assertThat(products(found.nearMisses())).containsExactly(CAKE, BREAD);
        assertThat(found.noMatch()).isEqualTo(NoMatch.NOTHING_SIMILAR);
    }

    @Test
    void search_takenForAnotherCategory_usesTheGeneralThreshold() {
        assertThat(products(find(-10, "pakaian", PhotoFilter.NONE).hits())).containsExactly(CAKE, BREAD);
        assertThat(find(-45, "pakaian", PhotoFilter.NONE).hits()).isEmpty();
    }

    @Test
    void search_callerGivesAScore_replacesTheThreshold() {
        QuerySubject photo = new QuerySubject.Photo(FakeRecognizer.photo(-10, "makanan"));

        assertThat(products(find(photo, PhotoFilter.NONE, 0.5, 10).hits())).containsExactly(CAKE, BREAD);
        assertThat(products(find(photo, PhotoFilter.NONE, 0.99, 10).nearMisses()))
                .containsExactly(CAKE, BREAD);
    }

    @Test
    void search_limit_boundsHitsAndNearMissesTogether() {
        QuerySubject photo = new QuerySubject.Photo(FakeRecognizer.photo(-10, "makanan"));

        assertThat(products(find(photo, PhotoFilter.NONE, null, 1).nearMisses()))
                .containsExactly(CAKE);
    }

    @Test
    void search_moreLikeACorrectedProduct_usesTheThresholdOfTheOwnersCategory() {
        // 20 degrees apart, a cosine of 0.94: enough for food. The owner's category has the threshold of the rest.
        upload(ProductId.parse("ani.jauh"), 75);
        QuerySubject bread = new QuerySubject.Product(BREAD);
        assertThat(products(find(bread, PhotoFilter.NONE, null, 10).hits())).containsExactly(CAKE);

        bucket.put(BREAD, ProductFacts.NONE.tagged(new Tags(List.of(Tag.confirmed(TagType.CATEGORY, "pakaian")))));
        sync.sync(new ObjectKey.Facts(BREAD));

        assertThat(products(find(bread, PhotoFilter.NONE, null, 10).hits()))
                .containsExactly(CAKE, ProductId.parse("ani.jauh"));
    }

    @Test
    void search_nothingMeetsTheFilter_saysSo() {
        PhotoFilter dear = new PhotoFilter(new StoreScope.Everything(), null, 1_000_000L, null, null, null);
        SearchOutcome.Found found = find(20, "makanan", dear);

        assertThat(found.nearMisses()).isEmpty();
        assertThat(found.noMatch()).isEqualTo(NoMatch.NOTHING_MEETS_FILTER);
    }

    @Test
    void search_storeWithoutProducts_saysThatItIsEmpty() {
        StoreScope other = new StoreScope.Stores(Set.of(new StoreId("budi")));
        PhotoFilter filtered = new PhotoFilter(other, "makanan", null, null, null, null);

        assertThat(find(20, "makanan", PhotoFilter.NONE.within(other)).noMatch())
                .isEqualTo(NoMatch.SHOP_IS_EMPTY);
        assertThat(find(20, "makanan", filtered).noMatch()).isEqualTo(NoMatch.SHOP_IS_EMPTY);
    }

    @Test
    void search_moreLikeTheOnlyProductOfAStore_saysThatThereIsNoOther() {
        upload(ProductId.parse("budi.kue"), 20);
        StoreScope budi = new StoreScope.Stores(Set.of(new StoreId("budi")));
        QuerySubject only = new QuerySubject.Product(ProductId.parse("budi.kue"));

        assertThat(find(only, PhotoFilter.NONE.within(budi), null, 10).noMatch())
                .isEqualTo(NoMatch.SHOP_IS_EMPTY);
    }

    @Test
    void search_modelOfWhichNothingIsKnown_findsWhateverThereIs() {
        ProductSearch plain = new ProductSearch(index, new FakeRecognizer());
        QuerySubject opposite = new QuerySubject.Photo(FakeRecognizer.photo(200, "makanan"));

        assertThat(plain.search(EVERYBODY, new SearchRequest(opposite, 10, PhotoFilter.NONE, null)))
                .isInstanceOfSatisfying(SearchOutcome.Found.class, found -> {
                    assertThat(found.hits()).hasSize(2);
                    assertThat(found.nearMisses()).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(NoMatch.class)
    void reason_codeAndMessage_saySomethingInBothLanguages(NoMatch reason) {
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reason.message().id())
                .isNotBlank()
                .isNotEqualTo(reason.message().en());
        assertThat(reason.message().en()).isNotBlank();
    }

    @Test
    void request_scoreAtItsLimits_isAllowed() {
        QuerySubject photo = new QuerySubject.Photo(FakeRecognizer.photo(20, "makanan"));

        assertThat(products(find(photo, PhotoFilter.NONE, 0.0, 10).hits())).containsExactly(CAKE, BREAD);
        assertThatCode(() -> new SearchRequest(photo, 10, PhotoFilter.NONE, 1.0))
                .doesNotThrowAnyException();
    }

    @Test
    void found_neitherHitsNorAReason_isRefused() {
        assertThatThrownBy(() -> new SearchOutcome.Found(Tags.NONE, null, List.of(), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
