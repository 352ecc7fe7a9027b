package id.etalase.opensearch;

import java.util.List;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * Reads many documents page by page in the order of their keys.
 *
 * <p>Each page begins after the last key of the one before. A key is there once (or its documents are told apart by what comes
 * after it in the order), and a new writing of a document does not move it; so a document that stays is seen exactly once,
 * without a snapshot on the server that would have to be given back.
 */
final class KeyOrderScan<T> {
    private final OpenSearchClient client;
    private final String alias;
    private final int pageSize;
    private final Class<T> type;
    private final List<String> fields;
    private final List<SortOptions> order;

    /**
     * @param pageSize 1 to 10,000, the most that OpenSearch returns at once
     * @param fields the parts of a source that the type needs
     */
    KeyOrderScan(OpenSearchClient client, String alias, int pageSize, Class<T> type, List<String> fields) {
        this(client, alias, pageSize, type, fields, List.of(by("key", SortOrder.Asc)));
    }

    /** @param order by which no two documents are alike: the key first, and what tells documents of one key apart */
    KeyOrderScan(
            OpenSearchClient client,
            String alias,
            int pageSize,
            Class<T> type,
            List<String> fields,
            List<SortOptions> order) {
        this.order = order;
        this.client = client;
        this.alias = alias;
        this.pageSize = pageSize;
        this.type = type;
        this.fields = fields;
    }

    /** The sources that match; asks for a page when it is reached. */
    Stream<T> stream(Query query) {
        return hits(query).map(Hit::source);
    }

    /** The same with their ids. */
    Stream<Hit<T>> hits(Query query) {
        return Stream.iterate(page(query, List.of()), page -> !page.isEmpty(), page -> next(query, page))
                .flatMap(List::stream);
    }

    static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }

    private List<Hit<T>> next(Query query, List<Hit<T>> page) {
        return page.size() < pageSize ? List.of() : page(query, page.getLast().sort());
    }

    private List<Hit<T>> page(Query query, List<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(alias)
                    .query(query)
                    .source(source -> source.filter(filter -> filter.includes(fields)))
                    .sort(order)
                    .size(pageSize)
                    .trackTotalHits(track -> track.enabled(false));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        return Requests.search(client, request, type).hits();
    }
}
