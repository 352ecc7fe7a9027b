package id.etalase.opensearch;

import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;
import org.opensearch.client.opensearch.indices.IndexSettings;

/** Makes the index of the search log. Belongs to a deployment or a start: whoever searches may not make an index. */
public final class SearchLogIndex {
    /** Grows whenever a field changes. */
    private static final int VERSION = 1;

    private final OpenSearchClient client;
    private final OpenSearchConfig config;

    /** @param config names the alias of the product index, beside which the log lies */
    public SearchLogIndex(OpenSearchClient client, OpenSearchConfig config) {
        this.client = client;
        this.config = config;
    }

    /** The log's own alias. */
    static String alias(String products) {
        return products + "-searches";
    }

    /**
     * Does nothing if there is one; several may call this at once.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    public void ensure() {
        String alias = alias(config.alias());
        AliasedIndex index = new AliasedIndex(client, alias, config.serverless());
        if (!index.exists()) {
            CreateIndexRequest.Builder create = new CreateIndexRequest.Builder()
                    .index(alias + "-v" + VERSION)
                    .mappings(mapping());
            // Shards, replicas and refreshes are Serverless' own affair.
            index.create(config.serverless() ? create : create.settings(settings()));
        }
    }

    private static IndexSettings settings() {
        // Nobody waits for figures: five seconds cost less than one.
        return IndexSettings.of(settings ->
                settings.numberOfShards(1).autoExpandReplicas("0-1").refreshInterval(time -> time.time("5s")));
    }

    private static TypeMapping mapping() {
        Property keyword = Property.of(property -> property.keyword(field -> field));
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .properties("key", keyword)
                .properties("day", keyword)
                .properties("entry", keyword)
                .properties("stores", keyword)
                .properties("kind", keyword)
                .properties("found", keyword)
                .properties("unmatched", Property.of(property -> property.boolean_(flag -> flag)))
                .properties("missed", keyword)
                .properties("opened", keyword));
    }
}
