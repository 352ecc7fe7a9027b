package id.etalase.opensearch;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.ProductIndexContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds within one process, although searches see nothing before they are refreshed. */
class ServerlessProductIndexIT extends ProductIndexContract {
    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    private ProductIndex index;

    @BeforeEach
    void create() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        index = ProductIndexes.of(collection.client(), collection.config(), Distance.COSINE);
    }

    @Override
    protected ProductIndex index() {
        return index;
    }

    @Override
    protected void settle() {
        collection.settle();
    }
}
