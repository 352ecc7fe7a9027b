package id.etalase.opensearch;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.WordsContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finds what every index finds. */
class ServerlessWordsIT extends WordsContract {
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
