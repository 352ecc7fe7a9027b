package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchKind;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link SearchLog} counts. Extend it and run it against an adapter; each test begins with an empty log. */
public abstract class SearchLogContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Period BOTH = new Period(MONDAY, TUESDAY);
    private static final StoreScope ALL = new StoreScope.Everything();
    private static final Label BAG = new Label("Tas", "Bag");

    /** The log under test, empty at the start of each test. */
    protected abstract SearchLog log();

    /** Makes what was added and forgotten count. */
    protected abstract void settle();

    @Test
    void sum_anEmptyLog_isNothing() {
        assertThat(sum(ALL, BOTH)).isEqualTo(new Figures(BOTH, Map.of(), 0, List.of(), List.of(), List.of()));
    }

    @Test
    void sum_countsByKindAndDay() {
        add(
                found(MONDAY, SearchKind.PHOTO, ALL, "ani.kaos"),
                missed(MONDAY, SearchKind.PHOTO, ALL, null),
                found(TUESDAY, SearchKind.PHOTO_AND_TEXT, ALL, "ani.kaos"),
                found(TUESDAY.plusDays(1), SearchKind.TEXT, ALL, "ani.kaos"));

        Figures figures = sum(ALL, BOTH);

        assertThat(figures.searches()).isEqualTo(Map.of(SearchKind.PHOTO, 2L, SearchKind.PHOTO_AND_TEXT, 1L));
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.noMatch()).isEqualTo(1);
        assertThat(figures.days()).containsExactly(new Figures.Day(MONDAY, 2, 1), new Figures.Day(TUESDAY, 1, 0));
    }

    @Test
    void sum_ofOneStore_countsSearchesThatLookedThereAndItsOwnProducts() {
        add(
                found(MONDAY, SearchKind.PHOTO, ALL, "ani.kaos", "budi.kopi", "ani-2.rok"),
                found(MONDAY, SearchKind.PHOTO, stores("ani", "budi"), "budi.kopi"),
                found(MONDAY, SearchKind.PHOTO, stores("budi"), "budi.kopi"),
                opened(MONDAY, "budi.kopi"),
                opened(MONDAY, "ani.rok"));

        Figures figures = sum(stores("ani"), BOTH);

        assertThat(figures.total()).isEqualTo(2);
        assertThat(figures.products()).containsExactly(product("ani.kaos", 1, 0), product("ani.rok", 0, 1));
    }

    @Test
    void sum_ofManyStoresWithLongIds_countsEach() {
        String[] chain = IntStream.range(100, 200)
                .mapToObj(i -> "toko-" + i + "-".repeat(55))
                .toArray(String[]::new);
        add(
                found(MONDAY, SearchKind.PHOTO, ALL, chain[0] + ".kaos", chain[99] + ".rok", "budi.kopi"),
                found(TUESDAY, SearchKind.PHOTO, ALL, chain[99] + ".rok"));

        assertThat(sum(stores(chain), BOTH).products())
                .containsExactly(product(chain[99] + ".rok", 2, 0), product(chain[0] + ".kaos", 1, 0));
    }

    @Test
    void sum_forNoStore_isNothing() {
        add(found(MONDAY, SearchKind.PHOTO, ALL, "ani.kaos"), missed(MONDAY, SearchKind.PHOTO, ALL, BAG));

        assertThat(sum(stores(), BOTH).products()).isEmpty();
    }

    @Test
    void sum_products_mostFoundFirstThenMostOpened() {
        add(
                found(MONDAY, SearchKind.PHOTO, ALL, "ani.kaos", "ani.rok", "ani.Kue 100% +é"),
                found(TUESDAY, SearchKind.PHOTO, ALL, "ani.rok"),
                opened(MONDAY, "ani.kaos"),
                opened(TUESDAY, "ani.kaos"));

        assertThat(sum(ALL, BOTH).products())
                .containsExactly(product("ani.rok", 2, 0), product("ani.kaos", 1, 2), product("ani.Kue 100% +é", 1, 0));
    }

    @Test
    void sum_manyProducts_namesTheFirstFifty() {
        add(IntStream.range(0, 60)
                .mapToObj(i -> found(MONDAY, SearchKind.PHOTO, ALL, "ani.barang-" + (100 + i)))
                .toArray(LogEntry[]::new));
        add(found(MONDAY, SearchKind.PHOTO, ALL, "ani.barang-159"));

        List<Figures.Product> products = sum(ALL, BOTH).products();

        assertThat(products).hasSize(Figures.MOST_NAMED);
        assertThat(products.getFirst()).isEqualTo(product("ani.barang-159", 2, 0));
    }

    @Test
    void sum_whatPhotosWereTakenFor_isUnmatchedFromTheFirstOn() {
        Label hat = new Label("Topi", "Hat");
        add(
                missed(MONDAY, SearchKind.PHOTO, ALL, BAG),
                missed(TUESDAY, SearchKind.PHOTO, ALL, hat),
                missed(TUESDAY, SearchKind.PHOTO, ALL, hat),
                missed(TUESDAY, SearchKind.PHOTO, ALL, null));

        assertThat(sum(ALL, BOTH).unmatched())
                .containsExactly(new Figures.Unmatched(hat, 2), new Figures.Unmatched(BAG, 1));
    }

    @Test
    void sum_wordsThatWereTyped_areUnmatchedFromTheSecondTimeOn() {
        Label once = new Label("surat untuk rina", "surat untuk rina");
        Label twice = new Label("teh tarik", "teh tarik");
        add(
                missed(MONDAY, SearchKind.TEXT, ALL, once),
                missed(MONDAY, SearchKind.TEXT, ALL, twice),
                missed(TUESDAY, SearchKind.PHOTO_AND_TEXT, ALL, twice));

        assertThat(sum(ALL, BOTH).unmatched()).containsExactly(new Figures.Unmatched(twice, 2));
        assertThat(sum(ALL, new Period(MONDAY, MONDAY)).unmatched()).isEmpty();
    }

    @Test
    void forgetBefore_aDay_forgetsWhatIsOlder() {
        add(
                found(MONDAY, SearchKind.PHOTO, ALL, "ani.kaos"),
                opened(MONDAY, "ani.kaos"),
                found(TUESDAY, SearchKind.PHOTO, ALL, "ani.rok"));

        assertThat(log().forgetBefore(TUESDAY)).isEqualTo(2);
        settle();

        assertThat(sum(ALL, BOTH).products()).containsExactly(product("ani.rok", 1, 0));
        assertThat(log().forgetBefore(TUESDAY)).isZero();
    }

    private Figures sum(StoreScope scope, Period period) {
        return log().sum(scope, period).orElseThrow();
    }

    private void add(LogEntry... entries) {
        Arrays.stream(entries).forEach(log()::add);
        settle();
    }

    private static LogEntry found(LocalDate day, SearchKind kind, StoreScope scope, String... products) {
        List<ProductId> found = Arrays.stream(products).map(ProductId::parse).toList();
        return new LogEntry.Searched(day, kind, scope, found, null);
    }

    private static LogEntry missed(LocalDate day, SearchKind kind, StoreScope scope, @Nullable Label missed) {
        return new LogEntry.Searched(day, kind, scope, List.of(), missed);
    }

    private static LogEntry opened(LocalDate day, String product) {
        return new LogEntry.Opened(day, ProductId.parse(product));
    }

    private static Figures.Product product(String id, long found, long opened) {
        return new Figures.Product(ProductId.parse(id), null, found, opened);
    }

    private static StoreScope stores(String... ids) {
        Set<StoreId> stores = Stream.of(ids).map(StoreId::new).collect(Collectors.toUnmodifiableSet());
        return new StoreScope.Stores(stores);
    }
}
