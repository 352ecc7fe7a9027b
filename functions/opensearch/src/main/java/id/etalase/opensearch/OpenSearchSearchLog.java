package id.etalase.opensearch;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.index.IndexUnavailableException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.IndexRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * The search log on OpenSearch and on Serverless, in an index of its own beside the products', which {@link SearchLogIndex} must have
 * made. An entry is added and never changed, so both know it by an id that the server gives.
 */
public final class OpenSearchSearchLog implements SearchLog {
    /** Ids that one request deletes. */
    private static final int PAGE = 5_000;

    private final OpenSearchClient client;
    private final String alias;
    private final boolean serverless;

    /** @param config names the alias of the product index */
    public OpenSearchSearchLog(OpenSearchClient client, OpenSearchConfig config) {
        this.client = client;
        this.alias = SearchLogIndex.alias(config.alias());
        this.serverless = config.serverless();
    }

    @Override
    public void add(LogEntry entry) {
        IndexRequest.Builder<LogSource> index =
                new IndexRequest.Builder<LogSource>().index(alias).document(LogSource.of(entry));
        // Without it, OpenSearch would make an index of that name by itself. On Serverless the role's rights see to
        // that.
        IndexRequest<LogSource> request = (serverless ? index : index.requireAlias(true)).build();
        Requests.send(() -> client.index(request));
    }

    @Override
    public Optional<Figures> sum(StoreScope scope, Period period) {
        if (scope instanceof StoreScope.Stores some && some.stores().isEmpty()) {
            return Optional.of(new Figures(period, Map.of(), 0, List.of(), List.of(), List.of()));
        }
        SearchResponse<Void> answer = Requests.send(() -> client.search(LogSums.of(alias, scope, period), Void.class));
        if (answer.timedOut() || answer.shards().failed() > 0) {
            throw new IndexUnavailableException(
                    "OpenSearch answered for a part of the search log only",
                    new IOException(answer.shards().failed() + " shards failed"));
        }
        return Optional.of(LogSumsAnswer.figures(period, answer.aggregations()));
    }

    @Override
    public long forgetBefore(LocalDate day) {
        Query older = Query.of(query -> query.range(range -> range.field("day").lt(JsonData.of(day.toString()))));
        Iterator<String> ids = new KeyOrderScan<>(client, alias, PAGE, LogSource.Line.class, List.of("key"))
                .hits(older)
                .map(Hit::id)
                .iterator();
        long forgotten = 0;
        while (ids.hasNext()) {
            List<String> page = new ArrayList<>();
            while (ids.hasNext() && page.size() < PAGE) {
                page.add(ids.next());
            }
            delete(page);
            forgotten += page.size();
        }
        return forgotten;
    }

    private void delete(List<String> ids) {
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(alias);
        ids.forEach(id -> bulk.operations(operation -> operation.delete(delete -> delete.id(id))));
        BulkRequest request = bulk.build();
        if (Requests.send(() -> client.bulk(request)).errors()) {
            throw new IndexUnavailableException(
                    "Some entries of the search log could not be deleted", new IOException("errors in bulk"));
        }
    }
}
