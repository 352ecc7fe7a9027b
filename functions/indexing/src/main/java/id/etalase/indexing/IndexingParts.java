package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.model.ModelContract;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchSearchLog;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.opensearch.RefusedRequestException;
import id.etalase.opensearch.SearchLogIndex;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import id.etalase.vision.DjlRecognizer;
import org.jspecify.annotations.Nullable;

/**
 * The parts that hold connections: with {@link IndexingWiring}, the one place that knows every adapter. The index is made sure
 * of with the first event, because it may not be there yet while the stack is being deployed.
 */
final class IndexingParts implements AutoCloseable {
    private final OpenSearchConfig config;
    private final OpenSearchConnection openSearch;
    private final S3Connection s3;
    private final DjlRecognizer recognizer;
    private @Nullable Indexing ready;

    private IndexingParts(IndexingConfig config, DjlRecognizer recognizer) {
        this.config = config.index();
        this.openSearch = OpenSearchConnection.open(config.index());
        this.s3 = S3Connection.open(config.bucket());
        this.recognizer = recognizer;
    }

    /** Opens the connections, without a request. */
    static IndexingParts open(IndexingConfig config, DjlRecognizer recognizer) {
        return new IndexingParts(config, recognizer);
    }

    /** @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass; ask again */
    synchronized Indexing indexing() {
        @Nullable Indexing indexing = ready;
        if (indexing == null) {
            ModelContract model = recognizer.contract();
            new IndexCreation(openSearch.client(), config).ensure(model.dimension(), model.distance());
            ensureSearchLog();
            ProductIndex index = ProductIndexes.of(openSearch.client(), config, model.distance());
            PhotoStore photos = new S3PhotoStore(s3);
            indexing = new Indexing(
                    new CatalogueSync(photos, index, recognizer),
                    new CatalogueSweep(photos, index, recognizer.model().fingerprint()),
                    new OpenSearchSearchLog(openSearch.client(), config));
            ready = indexing;
        }
        return indexing;
    }

    /** Photos are indexed without it all the same; the next process that starts tries again. */
    private void ensureSearchLog() {
        try {
            new SearchLogIndex(openSearch.client(), config).ensure();
        } catch (IndexUnavailableException | RefusedRequestException e) {
            LambdaRuntime.getLogger()
                    .log("The index of the search log could not be made: " + e.getMessage(), LogLevel.WARN);
        }
    }

    @Override
    public void close() {
        openSearch.close();
        s3.close();
    }
}
