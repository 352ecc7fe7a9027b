package id.etalase.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.Photos;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words alone, and words with a photo. The model matches from a cosine of 0.9 on (25.8 degrees). */
class WordsSearchTest {
    private static final Caller EVERYBODY = new Caller("coop", Role.SEARCH, new StoreScope.Everything());
    private static final ModelProfile PROFILE =
            new ModelProfile(Vocabulary.NONE, Map.of(), Map.of(), Thresholds.all(0.9));

    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final ProductSearch search = new ProductSearch(index, new FakeRecognizer(PROFILE));

    @BeforeEach
    void fourProducts() {
        add("ani.kaos-merah", 0, "Kaos merah", 40_000L);
        add("ani.kaos-biru", 10, "Kaos biru", 50_000L);
        add("ani.tas-merah", 80, "Tas merah", 60_000L);
        add("budi.kopi", 90, null, null);
    }

    private void add(String product, double degrees, @Nullable String name, @Nullable Long price) {
        index.add(Photos.live(product, "1.jpg", degrees, "makanan", new ProductFacts(name, price, null, null, null)));
    }

    private SearchOutcome.Found find(
            Caller caller, QuerySubject subject, PhotoFilter filter, @Nullable Double minScore) {
        return (SearchOutcome.Found) search.search(caller, new SearchRequest(subject, 10, filter, minScore));
    }

    private SearchOutcome.Found text(String words) {
        return find(EVERYBODY, new QuerySubject.Text(words), PhotoFilter.NONE, null);
    }

    private static QuerySubject both(int degrees, String words) {
        return new QuerySubject.PhotoAndText(
                new QuerySubject.Photo(FakeRecognizer.photo(degrees, "makanan")), new QuerySubject.Text(words));
    }

    private SearchOutcome.Found photoAndText(int degrees, String words) {
        return find(EVERYBODY, both(degrees, words), PhotoFilter.NONE, null);
    }

    private static List<String> products(List<Match> matches) {
        return matches.stream()
                .map(match -> match.photo().key().product().toString())
                .toList();
    }

    @Test
    void text_everyWordSaid_isAHitAndAPartIsANearMiss() {
        SearchOutcome.Found found = text("kaos merah");

        assertThat(products(found.hits())).containsExactly("ani.kaos-merah");
        assertThat(products(found.nearMisses())).containsExactlyInAnyOrder("ani.kaos-biru", "ani.tas-merah");
        assertThat(found.noMatch()).isNull();
        assertThat(found.taken()).isEqualTo(Tags.NONE);
        assertThat(found.mainObject()).isNull();
    }

    @Test
    void text_scores_areSharesOfTheBestAndHalvedForAPart() {
        SearchOutcome.Found found = text("kaos merah");

        // Both words of the name weigh 3 each, one of them half of that, and a part counts half.
        assertThat(found.hits().getFirst().similarity()).isEqualTo(1);
        assertThat(found.nearMisses()).extracting(Match::similarity).containsExactly(0.25, 0.25);
    }

    @Test
    void text_onlyAPartIsSaidAnywhere_isNoMatchWithNearMissesOfHalfTheScoreAtMost() {
        SearchOutcome.Found found = text("tas hijau");

        assertThat(found.noMatch()).isEqualTo(NoMatch.NOTHING_SIMILAR);
        assertThat(products(found.nearMisses())).containsExactly("ani.tas-merah");
        assertThat(found.nearMisses().getFirst().similarity()).isEqualTo(0.5);
    }

    @Test
    void text_minScore_replacesTheRule() {
        assertThat(products(find(EVERYBODY, new QuerySubject.Text("kaos merah"), PhotoFilter.NONE, 0.2)
                        .hits()))
                .containsExactlyInAnyOrder("ani.kaos-merah", "ani.kaos-biru", "ani.tas-merah");
    }

    @Test
    void text_nothingSaid_tellsNotSoldFromFilteredFromEmpty() {
        PhotoFilter cheap = new PhotoFilter(new StoreScope.Everything(), null, null, 1_000L, null, null);
        PhotoFilter nobody = PhotoFilter.NONE.within(new StoreScope.Stores(Set.of(new StoreId("cici"))));

        assertThat(text("laptop").noMatch()).isEqualTo(NoMatch.NOTHING_SIMILAR);
        assertThat(text("laptop").nearMisses()).isEmpty();
        assertThat(find(EVERYBODY, new QuerySubject.Text("kaos"), cheap, null).noMatch())
                .isEqualTo(NoMatch.NOTHING_MEETS_FILTER);
        assertThat(find(EVERYBODY, new QuerySubject.Text("laptop"), cheap, null).noMatch())
                .isEqualTo(NoMatch.NOTHING_SIMILAR);
        assertThat(find(EVERYBODY, new QuerySubject.Text("kaos"), nobody, null).noMatch())
                .isEqualTo(NoMatch.SHOP_IS_EMPTY);
    }

    @Test
    void text_callerOfOneShop_seesNothingElse() {
        Caller budi = new Caller("budi", Role.SEARCH, new StoreScope.Stores(Set.of(new StoreId("budi"))));

        assertThat(find(budi, new QuerySubject.Text("kaos"), PhotoFilter.NONE, null)
                        .noMatch())
                .isEqualTo(NoMatch.NOTHING_SIMILAR);
        assertThat(products(find(budi, both(0, "kaos"), PhotoFilter.NONE, null).nearMisses()))
                .containsExactly("budi.kopi");
    }

    @Test
    void photoAndText_whatBothFind_comesFirst() {
        assertThat(products(photoAndText(0, "biru").hits())).startsWith("ani.kaos-biru", "ani.kaos-merah");
        assertThat(products(photoAndText(0, "merah").hits()))
                .containsExactly("ani.kaos-merah", "ani.tas-merah", "ani.kaos-biru");
    }

    @Test
    void photoAndText_neitherEnough_isANearMiss() {
        SearchOutcome.Found found = photoAndText(0, "merah");

        assertThat(products(found.nearMisses())).containsExactly("budi.kopi");
        assertThat(found.taken()).isEqualTo(FakeRecognizer.tags("makanan"));
        assertThat(found.mainObject()).isEqualTo(FakeRecognizer.OBJECT);
    }

    @Test
    void photoAndText_wordsThatNobodySays_leaveWhatThePhotoFinds() {
        assertThat(products(photoAndText(0, "laptop").hits())).containsExactly("ani.kaos-merah", "ani.kaos-biru");
        assertThat(photoAndText(0, "laptop").hits().getFirst().similarity()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void photoAndText_neitherFindsAnything_saysWhy() {
        PhotoFilter cheap = new PhotoFilter(new StoreScope.Everything(), null, null, 1_000L, null, null);

        assertThat(photoAndText(-90, "laptop").noMatch()).isEqualTo(NoMatch.NOTHING_SIMILAR);
        assertThat(find(EVERYBODY, both(0, "kaos"), cheap, null).noMatch()).isEqualTo(NoMatch.NOTHING_MEETS_FILTER);
    }

    @Test
    void photoAndText_unusablePhoto_saysWhy() {
        QuerySubject broken =
                new QuerySubject.PhotoAndText(new QuerySubject.Photo(new byte[] {1}), new QuerySubject.Text("kaos"));

        assertThat(search.search(EVERYBODY, new SearchRequest(broken, 10, PhotoFilter.NONE, null)))
                .isInstanceOf(SearchOutcome.UnusablePhoto.class);
    }

    @Test
    void photoAndText_moreProductsThanOneListHolds_areScoredByBothAllTheSame() {
        for (int i = 0; i < 120; i++) {
            // Closer to the photo than anything else; of these only the farthest is also said to be of rattan.
            add("massal.dekat-" + i, -1 - i / 10.0, i == 119 ? "Rotan" : "Bambu", null);
            // And more that is said to be of rattan, lying farther away.
            add("massal.jauh-" + i, 60, "Rotan rotan", null);
        }

        assertThat(products(photoAndText(0, "rotan").hits())).startsWith("massal.dekat-119");
    }

    @Test
    void text_withoutALetterOrTooLong_isRefused() {
        assertThatThrownBy(() -> new QuerySubject.Text(" ?! ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuerySubject.Text("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }
}
