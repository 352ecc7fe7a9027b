package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Distance;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;
import org.opensearch.client.opensearch.indices.IndexSettings;

/** Makes the index, or makes sure that the one that is there fits. Belongs to a deployment or a start, not to a request. */
public final class IndexCreation {
    private final OpenSearchClient client;
    private final String alias;
    private final KnnEngine engine;
    private final boolean serverless;
    private final TextAnalysis analysis;

    /** @param config names the alias, the service and the engine */
    public IndexCreation(OpenSearchClient client, OpenSearchConfig config) {
        this(client, config, TextAnalysis.SHOP);
    }

    /**
     * For whoever compares.
     *
     * @param analysis how words are brought together
     */
    public IndexCreation(OpenSearchClient client, OpenSearchConfig config, TextAnalysis analysis) {
        this.client = client;
        this.analysis = analysis;
        this.alias = config.alias();
        this.serverless = config.serverless();
        this.engine = serverless ? KnnEngine.FAISS : config.engine();
    }

    /**
     * Does nothing if there is a fitting index; several may call this at once.
     *
     * @param dimension of the model's embeddings
     * @param distance by which they are alike
     * @throws IncompatibleIndexException if there is one that does not fit
     * @throws DistanceWithoutGraphException if the service cannot search by that distance
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    public void ensure(int dimension, Distance distance) {
        VectorSpace space = VectorSpace.of(distance);
        if (serverless) {
            DistanceWithoutGraphException.unlessGraph(distance);
        }
        if (!Requests.send(() -> client.indices().exists(index -> index.index(alias)))
                .value()) {
            create(dimension, space);
        }
        VectorField wanted = new VectorField(PhotoMapping.VERSION, dimension, space.code(), space.engine(engine));
        Requests.send(() -> client.indices().getMapping(mapping -> mapping.index(alias)))
                .result()
                .forEach((index, mapping) -> {
                    VectorField present = VectorField.of(mapping.mappings());
                    if (!present.equals(wanted)) {
                        throw new IncompatibleIndexException(index, present, wanted);
                    }
                });
    }

    private void create(int dimension, VectorSpace space) {
        CreateIndexRequest.Builder create = new CreateIndexRequest.Builder().index(alias + "-v" + PhotoMapping.VERSION);
        CreateIndexRequest request =
                (serverless ? editions(create, dimension, space) : document(create, dimension, space)).build();
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

    /** Index and alias come to be in one step: whoever sees the one sees the other. */
    private CreateIndexRequest.Builder document(CreateIndexRequest.Builder create, int dimension, VectorSpace space) {
        return create.aliases(alias, empty -> empty)
                .settings(settings(space.graph()))
                .mappings(PhotoMapping.of(dimension, space, engine));
    }

    /** Shards, replicas and refreshes are Serverless' own affair, and its aliases are documented apart from its indexes. */
    private CreateIndexRequest.Builder editions(CreateIndexRequest.Builder create, int dimension, VectorSpace space) {
        return create.settings(settings -> settings.knn(space.graph()).analysis(analysis.settings()))
                .mappings(PhotoMapping.ofEditions(dimension, space));
    }

    private void name(String index) {
        Requests.send(() -> client.indices()
                .updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(index).alias(alias)))));
    }

    private IndexSettings settings(boolean graph) {
        return IndexSettings.of(settings -> settings.knn(graph)
                .analysis(analysis.settings())
                // One shard holds a million photos; more of them would only add their answers' cost to every query.
                .numberOfShards(1)
                // None on a single machine, one as soon as there is a second.
                .autoExpandReplicas("0-1")
                .refreshInterval(time -> time.time("1s")));
    }
}
