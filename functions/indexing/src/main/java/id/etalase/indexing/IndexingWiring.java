package id.etalase.indexing;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import id.etalase.vision.DjlRecognizer;
import id.etalase.vision.model.ModelContract;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts the function together: the one place that knows every adapter. What is slow and needs no network is done when it is
 * made, and SnapStart keeps it; the index is made sure of with the first event, because it may not be there yet while the
 * stack is being deployed.
 */
final class IndexingWiring implements Supplier<CatalogueSync> {
    private final IndexingConfig config;
    private final DjlRecognizer recognizer;
    private final OpenSearchConnection openSearch;
    private final S3Connection s3;
    private @Nullable CatalogueSync ready;

    /**
     * Loads the model and opens the connections, without a request.
     *
     * @throws id.etalase.vision.model.InvalidModelException if the model is not what its contract says
     */
    IndexingWiring(IndexingConfig config) {
        this.config = config;
        this.recognizer = DjlRecognizer.load(config.model());
        this.openSearch = OpenSearchConnection.open(config.index());
        this.s3 = S3Connection.open(config.bucket());
        recognizer.warmUp();
    }

    /**
     * The use case, on an index that is there and fits the model.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass; ask again
     */
    @Override
    public synchronized CatalogueSync get() {
        @Nullable CatalogueSync sync = ready;
        if (sync == null) {
            ModelContract model = recognizer.contract();
            new IndexCreation(openSearch.client(), config.index()).ensure(model.dimension(), model.distance());
            ProductIndex index = ProductIndexes.of(openSearch.client(), config.index(), model.distance());
            sync = new CatalogueSync(new S3PhotoStore(s3), index, recognizer);
            ready = sync;
        }
        return sync;
    }
}
