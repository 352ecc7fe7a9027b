package id.etalase.opensearch;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchKind;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.product.StoreId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;

/** The question that sums up the search log, in OpenSearch's words; {@link LogSumsAnswer} reads the answer. */
final class LogSums {
    static final String SEARCHES = "searches";
    static final String KINDS = "kinds";
    static final String DAYS = "days";
    static final String UNMATCHED = "unmatched";
    static final String TAKEN = "taken";
    static final String TYPED = "typed";

    /** How the names of those begin that count the products found, each for some stores. */
    static final String FOUND = "found";

    static final String OPENED = "opened";
    static final String TERMS = "terms";

    /** Products that were opened are counted up to this one, found or not: more than a shop has that anybody opens. */
    private static final int MOST_OPENED = 1_000;

    /** So many ids fit into a regular expression, which OpenSearch takes up to 1,000 characters of. */
    private static final int STORES_AT_ONCE = 15;

    private LogSums() {}

    static SearchRequest of(String alias, StoreScope scope, Period period) {
        return SearchRequest.of(search -> search.index(alias)
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .query(Query.of(query -> query.range(range -> range.field("day")
                        .gte(JsonData.of(period.from().toString()))
                        .lte(JsonData.of(period.to().toString())))))
                .aggregations(SEARCHES, searches(scope))
                .aggregations(OPENED, opened(scope)));
    }

    private static Aggregation searches(StoreScope scope) {
        Query typed = FilterQuery.terms(
                "kind",
                Arrays.stream(SearchKind.values()).filter(SearchKind::worded).map(SearchKind::code));
        Query taken = Query.of(query -> query.bool(bool -> bool.mustNot(typed)));
        Query unmatched =
                Query.of(query -> query.term(term -> term.field("unmatched").value(FieldValue.of(true))));
        return Aggregation.of(searches -> searches.filter(
                        entries(LogSource.SEARCHED, scope, Stream.of(LogSource.EVERY_STORE)))
                .aggregations(KINDS, terms("kind", SearchKind.values().length))
                .aggregations(
                        DAYS,
                        Aggregation.of(days -> days.terms(
                                        all -> all.field("day").size(SearchLog.DAYS_KEPT + 1))
                                .aggregations(UNMATCHED, Aggregation.of(each -> each.filter(unmatched)))))
                .aggregations(found(scope))
                .aggregations(
                        UNMATCHED,
                        Aggregation.of(each -> each.filter(unmatched)
                                .aggregations(TAKEN, missed(taken, 1))
                                .aggregations(TYPED, missed(typed, SearchLog.ASKED_MORE_THAN_ONCE)))));
    }

    private static Aggregation missed(Query kinds, long atLeast) {
        return Aggregation.of(missed -> missed.filter(kinds)
                .aggregations(
                        TERMS,
                        Aggregation.of(each -> each.terms(all ->
                                all.field("missed").size(Figures.MOST_NAMED).minDocCount(atLeast)))));
    }

    private static Aggregation opened(StoreScope scope) {
        return Aggregation.of(opened -> opened.filter(entries(LogSource.OPENED, scope, Stream.empty()))
                .aggregations(TERMS, terms("opened", MOST_OPENED)));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(each -> each.terms(all -> all.field(field).size(size)));
    }

    /** A search finds products of other stores too. An id holds no character that means something in a regular expression. */
    private static Map<String, Aggregation> found(StoreScope scope) {
        if (!(scope instanceof StoreScope.Stores some)) {
            return Map.of(FOUND, terms("found", Figures.MOST_NAMED));
        }
        List<String> stores = some.stores().stream().map(StoreId::value).toList();
        Map<String, Aggregation> found = new HashMap<>();
        for (int i = 0; i < stores.size(); i += STORES_AT_ONCE) {
            String these = String.join("|", stores.subList(i, Math.min(i + STORES_AT_ONCE, stores.size())));
            found.put(
                    FOUND + i,
                    Aggregation.of(each -> each.terms(all -> all.field("found")
                            .size(Figures.MOST_NAMED)
                            .include(include -> include.regexp("(" + these + ")\\..*")))));
        }
        return found;
    }

    private static Query entries(String entry, StoreScope scope, Stream<String> besides) {
        List<Query> all = scope instanceof StoreScope.Stores some
                ? List.of(
                        FilterQuery.term("entry", entry),
                        FilterQuery.terms(
                                "stores", Stream.concat(some.stores().stream().map(StoreId::value), besides)))
                : List.of(FilterQuery.term("entry", entry));
        return Query.of(query -> query.bool(bool -> bool.filter(all)));
    }
}
