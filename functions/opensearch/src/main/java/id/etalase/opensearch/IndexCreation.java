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
        AliasedIndex index = new AliasedIndex(client, alias, serverless);
        if (!index.exists()) {
            index.create(create(dimension, space));
        }
        VectorField wanted = new VectorField(PhotoMapping.VERSION, dimension, space.code(), space.engine(engine));
        Requests.send(() -> client.indices().getMapping(mapping -> mapping.index(alias)))
                .result()
                .forEach((name, mapping) -> {
                    VectorField present = VectorField.of(mapping.mappings());
                    if (!present.equals(wanted)) {
                        throw new IncompatibleIndexException(name, present, wanted);
                    }
                });
    }

    private CreateIndexRequest.Builder create(int dimension, VectorSpace space) {
        CreateIndexRequest.Builder create = new CreateIndexRequest.Builder().index(alias + "-v" + PhotoMapping.VERSION);
        return serverless
                // Shards, replicas and refreshes are Serverless' own affair.
                ? create.settings(settings -> settings.knn(space.graph()).analysis(analysis.settings()))
                        .mappings(PhotoMapping.ofEditions(dimension, space))
                : create.settings(settings(space.graph())).mappings(PhotoMapping.of(dimension, space, engine));
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
