package id.etalase.catalogue.testing;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchKind;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search log as a list. */
public final class InMemorySearchLog implements SearchLog {
    private final List<LogEntry> entries = new ArrayList<>();

    /** What was added and not forgotten. */
    public synchronized List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void add(LogEntry entry) {
        entries.add(entry);
    }

    @Override
    public synchronized long forgetBefore(LocalDate day) {
        long before = entries.size();
        entries.removeIf(entry -> entry.day().isBefore(day));
        return before - entries.size();
    }

    @Override
    public synchronized Optional<Figures> sum(StoreScope scope, Period period) {
        List<LogEntry.Searched> searches = in(period, LogEntry.Searched.class)
                .filter(search -> meet(scope, search.scope()))
                .toList();
        return Optional.of(new Figures(
                period,
                searches.stream().collect(Collectors.groupingBy(LogEntry.Searched::kind, Collectors.counting())),
                searches.stream().filter(LogEntry.Searched::unmatched).count(),
                days(searches),
                products(scope, period, searches),
                unmatched(searches)));
    }

    private <T extends LogEntry> Stream<T> in(Period period, Class<T> type) {
        return entries.stream()
                .filter(entry -> period.includes(entry.day()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static boolean meet(StoreScope one, StoreScope other) {
        return !(one.intersection(other) instanceof StoreScope.Stores both)
                || !both.stores().isEmpty();
    }

    private static List<Figures.Day> days(List<LogEntry.Searched> searches) {
        Map<LocalDate, List<LogEntry.Searched>> byDay = searches.stream()
                .collect(Collectors.groupingBy(LogEntry.Searched::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Figures.Day(
                        day.getKey(),
                        day.getValue().size(),
                        day.getValue().stream()
                                .filter(LogEntry.Searched::unmatched)
                                .count()))
                .toList();
    }

    private List<Figures.Product> products(StoreScope scope, Period period, List<LogEntry.Searched> searches) {
        Map<ProductId, Long> found = counted(searches.stream().flatMap(search -> search.found().stream()));
        Map<ProductId, Long> opened = counted(in(period, LogEntry.Opened.class).map(LogEntry.Opened::product));
        return Stream.concat(found.keySet().stream(), opened.keySet().stream())
                .distinct()
                .filter(product -> scope.includes(product.store()))
                .map(product -> new Figures.Product(
                        product, null, found.getOrDefault(product, 0L), opened.getOrDefault(product, 0L)))
                .sorted(Figures.Product.MOST_SEEN)
                .limit(Figures.MOST_NAMED)
                .toList();
    }

    private static List<Figures.Unmatched> unmatched(List<LogEntry.Searched> searches) {
        Map<Label, Long> all = missed(searches, kind -> true);
        Map<Label, Long> typed = missed(searches, SearchKind::worded);
        return all.entrySet().stream()
                .map(each -> {
                    long words = typed.getOrDefault(each.getKey(), 0L);
                    return new Figures.Unmatched(
                            each.getKey(), words < ASKED_MORE_THAN_ONCE ? each.getValue() - words : each.getValue());
                })
                .filter(each -> each.count() > 0)
                .sorted(Figures.Unmatched.MOST_WANTED)
                .limit(Figures.MOST_NAMED)
                .toList();
    }

    private static Map<Label, Long> missed(List<LogEntry.Searched> searches, Predicate<SearchKind> kinds) {
        return counted(searches.stream()
                .filter(search -> kinds.test(search.kind()))
                .map(LogEntry.Searched::missed)
                .filter(Objects::nonNull));
    }

    private static <T> Map<T, Long> counted(Stream<T> things) {
        return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
