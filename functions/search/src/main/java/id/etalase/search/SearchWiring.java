package id.etalase.search;

import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.s3.S3ProductFactsStore;
import id.etalase.vision.DjlRecognizer;

/** The parts of the function put together: the one place that knows every adapter. */
record SearchWiring(ProductSearch search, TagCorrection correction, PhotoLinks links, Callers callers, ModelId model) {
    /**
     * Loads the model and opens the connections, without a request; SnapStart keeps what this has done. The connections
     * live as long as the process.
     *
     * @throws id.etalase.vision.model.InvalidModelException if the model is not what its contract says
     */
    static SearchWiring open(SearchConfig config) {
        DjlRecognizer recognizer = DjlRecognizer.load(config.model());
        recognizer.warmUp();
        OpenSearchConnection openSearch = OpenSearchConnection.open(config.index());
        ProductIndex index = ProductIndexes.of(
                openSearch.client(), config.index(), recognizer.contract().distance());
        S3Connection s3 = S3Connection.open(config.bucket());
        return new SearchWiring(
                new ProductSearch(index, recognizer),
                new TagCorrection(
                        index, new S3ProductFactsStore(s3), recognizer.profile().vocabulary()),
                new S3PhotoLinks(s3),
                config.callers(),
                recognizer.model());
    }
}
