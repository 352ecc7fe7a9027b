package id.etalase.opensearch;

import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchKind;
import id.etalase.catalogue.product.ProductId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.FilterAggregate;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;

/** Reads the answer to {@link LogSums}. */
final class LogSumsAnswer {
    private LogSumsAnswer() {}

    static Figures figures(Period period, Map<String, Aggregate> answer) {
        Map<String, Aggregate> searches = within(answer, LogSums.SEARCHES);
        return new Figures(
                period,
                counts(searches, LogSums.KINDS, SearchKind::ofCode),
                bucket(searches, LogSums.UNMATCHED).docCount(),
                days(searches),
                products(found(searches), counts(within(answer, LogSums.OPENED), LogSums.TERMS, ProductId::parse)),
                unmatched(within(searches, LogSums.UNMATCHED)));
    }

    private static List<Figures.Day> days(Map<String, Aggregate> searches) {
        return buckets(searches, LogSums.DAYS)
                .map(day -> new Figures.Day(
                        LocalDate.parse(day.key()),
                        day.docCount(),
                        bucket(day.aggregations(), LogSums.UNMATCHED).docCount()))
                .sorted(Comparator.comparing(Figures.Day::day))
                .toList();
    }

    /** Of one store's products, all are counted together. */
    private static Map<ProductId, Long> found(Map<String, Aggregate> searches) {
        return searches.keySet().stream()
                .filter(name -> name.startsWith(LogSums.FOUND))
                .flatMap(name -> buckets(searches, name))
                .collect(Collectors.toMap(bucket -> ProductId.parse(bucket.key()), StringTermsBucket::docCount));
    }

    private static List<Figures.Product> products(Map<ProductId, Long> found, Map<ProductId, Long> opened) {
        return Stream.concat(found.keySet().stream(), opened.keySet().stream())
                .distinct()
                .map(product -> new Figures.Product(
                        product, null, found.getOrDefault(product, 0L), opened.getOrDefault(product, 0L)))
                .sorted(Figures.Product.MOST_SEEN)
                .limit(Figures.MOST_NAMED)
                .toList();
    }

    private static List<Figures.Unmatched> unmatched(Map<String, Aggregate> searches) {
        return Stream.of(LogSums.TAKEN, LogSums.TYPED)
                .flatMap(how -> buckets(within(searches, how), LogSums.TERMS))
                .map(bucket -> new Figures.Unmatched(LogSource.label(bucket.key()), bucket.docCount()))
                .sorted(Figures.Unmatched.MOST_WANTED)
                .limit(Figures.MOST_NAMED)
                .toList();
    }

    private static Map<String, Aggregate> within(Map<String, Aggregate> answer, String name) {
        return bucket(answer, name).aggregations();
    }

    private static FilterAggregate bucket(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name).filter();
    }

    private static <T> Map<T, Long> counts(Map<String, Aggregate> answer, String name, Function<String, T> reader) {
        return buckets(answer, name)
                .collect(Collectors.toMap(bucket -> reader.apply(bucket.key()), StringTermsBucket::docCount));
    }

    private static Stream<StringTermsBucket> buckets(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name).sterms().buckets().array().stream();
    }
}
