package id.etalase.catalogue.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.testing.InMemorySearchLog;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);
    private static final StoreId ANI = new StoreId("ani");
    private static final ProductId SHIRT = ProductId.parse("ani.kaos");
    private static final ProductId SKIRT = ProductId.parse("ani.rok");
    private static final ProductId COFFEE = ProductId.parse("budi.kopi");
    private static final Caller OWNER = new Caller("Ani", Role.OWNER, new StoreScope.Stores(Set.of(ANI)));
    private static final Caller COOPERATIVE = new Caller("coop", Role.OWNER, new StoreScope.Everything());

    private final InMemorySearchLog log = new InMemorySearchLog();
    private final ShopFigures figures =
            new ShopFigures(log, products -> Map.of(SHIRT, "Kaos batik"), () -> Instant.parse("2026-01-06T03:00:00Z"));

    @Test
    void of_someDays_givesEachOfThem() {
        search(TODAY, SHIRT);
        search(TODAY.minusDays(2), SHIRT);
        search(TODAY.minusDays(3), SHIRT);

        Figures summed = summed(OWNER, null, 3);

        assertThat(summed.period()).isEqualTo(new Period(TODAY.minusDays(2), TODAY));
        assertThat(summed.days())
                .containsExactly(
                        new Figures.Day(TODAY.minusDays(2), 1, 0),
                        new Figures.Day(TODAY.minusDays(1), 0, 0),
                        new Figures.Day(TODAY, 1, 0));
    }

    @Test
    void of_products_haveTheirPresentNames() {
        search(TODAY, SHIRT, SKIRT);

        assertThat(summed(OWNER, ANI, 1).products())
                .containsExactly(
                        new Figures.Product(SHIRT, "Kaos batik", 1, 0), new Figures.Product(SKIRT, null, 1, 0));
    }

    @Test
    void of_oneStoreOrAll_countsWhatTheCallerMaySee() {
        search(TODAY, SHIRT, COFFEE);

        assertThat(summed(OWNER, null, 1).products()).hasSize(1);
        assertThat(summed(COOPERATIVE, null, 1).products()).hasSize(2);
        assertThat(summed(COOPERATIVE, ANI, 1).products()).hasSize(1);
    }

    @Test
    void of_someOneElsesStore_isOutsideTheScope() {
        StoreId budi = new StoreId("budi");

        assertThat(figures.of(OWNER, budi, 7)).isEqualTo(new FiguresOutcome.OutsideScope(budi));
    }

    @Test
    void of_aShopper_isNoOwner() {
        Caller shopper = new Caller("page", Role.SEARCH, new StoreScope.Everything());

        assertThat(figures.of(shopper, null, 7)).isEqualTo(new FiguresOutcome.NotAnOwner());
    }

    @Test
    void of_aSystemThatKeepsNoLog_areNotKept() {
        ShopFigures none = new ShopFigures(new SilentSearchLog(), products -> Map.of(), InstantSource.system());

        assertThat(none.of(OWNER, null, 7)).isEqualTo(new FiguresOutcome.NotKept());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 91})
    void of_daysThatAreNotKept_isRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.of(OWNER, null, days))
                .withMessageContaining("1 to 90");
    }

    private Figures summed(Caller caller, @Nullable StoreId store, int days) {
        return ((FiguresOutcome.Summed) figures.of(caller, store, days)).figures();
    }

    private void search(LocalDate day, ProductId... found) {
        log.add(new LogEntry.Searched(day, SearchKind.PHOTO, new StoreScope.Everything(), List.of(found), null));
    }
}
