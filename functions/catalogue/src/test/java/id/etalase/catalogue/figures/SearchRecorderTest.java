package id.etalase.catalogue.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.search.NoMatch;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.catalogue.testing.Photos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchRecorderTest {
    private static final StoreScope ANI = new StoreScope.Stores(Set.of(new StoreId("ani")));
    private static final Caller SHOPPER = new Caller("page", Role.SEARCH, ANI);
    private static final Caller OWNER = new Caller("Ani", Role.OWNER, ANI);
    private static final ProductId SHIRT = ProductId.parse("ani.kaos");
    private static final QuerySubject PHOTO = new QuerySubject.Photo(new byte[] {1});
    private static final Tags SHIRT_LIKE = new Tags(List.of(
            new Tag(TagType.CATEGORY, "pakaian", new Label("Pakaian", "Clothing"), 0.9),
            new Tag(TagType.KIND, "kaos", new Label("Kaos", "T-shirt"), 0.8)));

    /** Half past midnight in Jakarta. */
    private final SearchRecorder recorder = new SearchRecorder(() -> Instant.parse("2026-01-05T17:30:00Z"));

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);

    @Test
    void searched_withHits_keepsTheDayTheScopeAndTheFirstTen() {
        List<Match> hits = IntStream.range(0, 12)
                .mapToObj(i -> new Match(Photos.live("ani.barang-" + i, "1.jpg", i), 0.9))
                .toList();

        assertThat(recorder.searched(SHOPPER, request(PHOTO), found(hits, null)))
                .contains(new LogEntry.Searched(
                        TODAY,
                        SearchKind.PHOTO,
                        ANI,
                        IntStream.range(0, 10)
                                .mapToObj(i -> ProductId.parse("ani.barang-" + i))
                                .toList(),
                        null));
    }

    @Test
    void searched_nothingSimilar_missesTheFinestThingThatThePhotoWasTakenFor() {
        assertThat(missed(PHOTO, NoMatch.NOTHING_SIMILAR)).isEqualTo(new Label("Kaos", "T-shirt"));
        assertThat(missed(PHOTO, NoMatch.SHOP_IS_EMPTY)).isEqualTo(new Label("Kaos", "T-shirt"));
    }

    @Test
    void searched_onlyTheFilterKeptItAway_missesNothing() {
        assertThat(missed(PHOTO, NoMatch.NOTHING_MEETS_FILTER)).isNull();
    }

    @Test
    void searched_moreLikeAProductThatIsSold_missesNothing() {
        assertThat(missed(new QuerySubject.Product(SHIRT), NoMatch.NOTHING_SIMILAR))
                .isNull();
    }

    @Test
    void searchedAndOpened_byAnOwner_areNotKept() {
        assertThat(recorder.searched(OWNER, request(PHOTO), found(List.of(), NoMatch.NOTHING_SIMILAR)))
                .isEmpty();
        assertThat(recorder.opened(OWNER, SHIRT)).isEmpty();
    }

    @Test
    void searched_inVain_isNotKept() {
        assertThat(recorder.searched(SHOPPER, request(PHOTO), new SearchOutcome.UnknownProduct(SHIRT)))
                .isEmpty();
    }

    @Test
    void opened_byAShopper_isKeptWithTheDay() {
        assertThat(recorder.opened(SHOPPER, SHIRT)).contains(new LogEntry.Opened(TODAY, SHIRT));
    }

    @Test
    void words_thatMeanTheSame_areTheSame() {
        assertThat(LogEntry.words("  Teh \t TARIK\n")).isEqualTo(new Label("teh tarik", "teh tarik"));
        assertThat(LogEntry.words("é".repeat(70)).id()).isEqualTo("é".repeat(60));
        assertThat(LogEntry.words("👕".repeat(61)).id()).isEqualTo("👕".repeat(60));
    }

    private @Nullable Label missed(QuerySubject subject, NoMatch why) {
        LogEntry entry = recorder.searched(SHOPPER, request(subject), found(List.of(), why))
                .orElseThrow();
        return ((LogEntry.Searched) entry).missed();
    }

    private static SearchRequest request(QuerySubject subject) {
        return new SearchRequest(subject, 20, PhotoFilter.NONE, null);
    }

    private static SearchOutcome found(List<Match> hits, @Nullable NoMatch noMatch) {
        return new SearchOutcome.Found(SHIRT_LIKE, null, hits, List.of(), noMatch);
    }
}
