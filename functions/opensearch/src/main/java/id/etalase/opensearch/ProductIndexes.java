package id.etalase.opensearch;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import java.time.InstantSource;
import org.opensearch.client.opensearch.OpenSearchClient;

/** Chooses the adapter that the configured service needs. */
public final class ProductIndexes {
    private ProductIndexes() {}

    /**
     * The index of a configuration. Sends nothing yet. Keep it: on Serverless it remembers what it wrote.
     *
     * @param distance by which the model's embeddings are alike: the one that the index was made for
     * @throws DistanceWithoutGraphException if the service cannot search by it
     */
    public static ProductIndex of(OpenSearchClient client, OpenSearchConfig config, Distance distance) {
        return config.serverless()
                ? new ServerlessProductIndex(client, config.alias(), distance, InstantSource.system())
                : new OpenSearchProductIndex(client, config.alias(), distance);
    }
}
