package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Distance;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;
import org.opensearch.client.opensearch.indices.IndexSettings;

/** Makes the index, or makes sure that the one that is there fits. Belongs to a deployment or a start, not to a request. */
public final class IndexCreation {
    private final OpenSearchClient client;
    private final String alias;
    private final KnnEngine engine;

    /** @param config names the alias and the engine */
    public IndexCreation(OpenSearchClient client, OpenSearchConfig config) {
        this.client = client;
        this.alias = config.alias();
        this.engine = config.engine();
    }

    /**
     * Does nothing if there is a fitting index; several may call this at once.
     *
     * @param dimension of the model's embeddings
     * @param distance by which they are alike
     * @throws IncompatibleIndexException if there is one that does not fit
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass
     */
    public void ensure(int dimension, Distance distance) {
        VectorSpace space = VectorSpace.of(distance);
        if (!Requests.send(() -> client.indices().exists(index -> index.index(alias)))
                .value()) {
            create(PhotoMapping.of(dimension, space, engine), space.graph());
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

    /** Index and alias come to be in one step: whoever sees the one sees the other. */
    private void create(TypeMapping mapping, boolean graph) {
        CreateIndexRequest request = CreateIndexRequest.of(create -> create.index(alias + "-v" + PhotoMapping.VERSION)
                .aliases(alias, empty -> empty)
                .settings(settings(graph))
                .mappings(mapping));
        try {
            Requests.send(() -> client.indices().create(request));
        } catch (RefusedRequestException e) {
            if (!e.fault().indexExists()) {
                throw e;
            }
            // Another was faster, or the alias was taken away: either way it belongs to this index.
            Requests.send(() ->
                    client.indices().putAlias(put -> put.index(request.index()).name(alias)));
        }
    }

    private static IndexSettings settings(boolean graph) {
        return IndexSettings.of(settings -> settings.knn(graph)
                // One shard holds a million photos; more of them would only add their answers' cost to every query.
                .numberOfShards(1)
                // None on a single machine, one as soon as there is a second.
                .autoExpandReplicas("0-1")
                .refreshInterval(time -> time.time("1s")));
    }
}
