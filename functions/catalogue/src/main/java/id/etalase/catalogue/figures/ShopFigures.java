package id.etalase.catalogue.figures;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells owners what use is made of their stores. */
public final class ShopFigures {
    private final SearchLog log;
    private final ProductNames names;
    private final InstantSource clock;

    /** @param clock says what day it is */
    public ShopFigures(SearchLog log, ProductNames names, InstantSource clock) {
        this.log = log;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Sums up the last days, each of which is there, in order.
     *
     * @param store one of the caller's; null for all of them
     * @param days today included, 1 to {@value SearchLog#DAYS_KEPT}
     * @throws IllegalArgumentException if the days are others
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    public FiguresOutcome of(Caller caller, @Nullable StoreId store, int days) {
        if (days < 1 || days > SearchLog.DAYS_KEPT) {
            throw new IllegalArgumentException("days must be 1 to " + SearchLog.DAYS_KEPT);
        }
        if (caller.role() != Role.OWNER) {
            return new FiguresOutcome.NotAnOwner();
        }
        if (store != null && !caller.scope().includes(store)) {
            return new FiguresOutcome.OutsideScope(store);
        }
        StoreScope scope = store == null ? caller.scope() : new StoreScope.Stores(Set.of(store));
        return log.sum(scope, Period.last(days, clock))
                .<FiguresOutcome>map(sums -> new FiguresOutcome.Summed(complete(sums)))
                .orElseGet(FiguresOutcome.NotKept::new);
    }

    private Figures complete(Figures sums) {
        Map<ProductId, String> named = sums.products().isEmpty()
                ? Map.of()
                : names.of(
                        sums.products().stream().map(Figures.Product::product).toList());
        return new Figures(
                sums.period(),
                sums.searches(),
                sums.noMatch(),
                everyDay(sums),
                sums.products().stream()
                        .map(each -> new Figures.Product(
                                each.product(), named.get(each.product()), each.found(), each.opened()))
                        .toList(),
                sums.unmatched());
    }

    private static List<Figures.Day> everyDay(Figures sums) {
        Map<LocalDate, Figures.Day> known =
                sums.days().stream().collect(Collectors.toMap(Figures.Day::day, Function.identity()));
        return sums.period()
                .days()
                .map(day -> known.getOrDefault(day, new Figures.Day(day, 0, 0)))
                .toList();
    }
}
