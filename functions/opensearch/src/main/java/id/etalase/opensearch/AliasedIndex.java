package id.etalase.opensearch;

import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;

/** An index that is read and written by an alias. Several may make it at once. */
final class AliasedIndex {
    private final OpenSearchClient client;
    private final String alias;
    private final boolean serverless;

    AliasedIndex(OpenSearchClient client, String alias, boolean serverless) {
        this.client = client;
        this.alias = alias;
        this.serverless = serverless;
    }

    /** Whether it is there. */
    boolean exists() {
        return Requests.send(() -> client.indices().exists(index -> index.index(alias)))
                .value();
    }

    /**
     * Makes it. Index and alias come to be in one step where that can be: whoever sees the one sees the other. On Serverless aliases are
     * documented apart from indexes.
     *
     * @param create says all but the alias
     */
    void create(CreateIndexRequest.Builder create) {
        CreateIndexRequest request = (serverless ? create : create.aliases(alias, empty -> empty)).build();
        try {
            Requests.send(() -> client.indices().create(request));
        } catch (RefusedRequestException e) {
            if (!e.fault().indexExists()) {
                throw e;
            }
            // Another was faster, or the alias was taken away: either way it belongs to this index.
            name(request.index());
            return;
        }
        if (serverless) {
            name(request.index());
        }
    }

    private void name(String index) {
        Requests.send(() -> client.indices()
                .updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(index).alias(alias)))));
    }
}
