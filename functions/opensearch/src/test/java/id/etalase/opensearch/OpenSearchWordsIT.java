package id.etalase.opensearch;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.WordsContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenSearchWordsIT extends WordsContract {
    @RegisterExtension
    final LocalNode node = new LocalNode();

    @BeforeEach
    void create() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);
    }

    @Override
    protected ProductIndex index() {
        return node.index();
    }

    @Override
    protected void settle() {
        node.refresh();
    }
}
