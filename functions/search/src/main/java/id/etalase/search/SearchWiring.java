package id.etalase.search;

import id.etalase.api.Callers;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.vision.DjlRecognizer;

/** The parts of the function put together: the one place that knows every adapter. */
record SearchWiring(ProductSearch search, PhotoLinks links, Callers callers, ModelId model) {
    /**
     * Loads the model and opens the connections, without a request; SnapStart keeps what this has done. The connections
     * live as long as the process.
     *
     * @throws id.etalase.model.InvalidModelException if the model is not what its contract says
     */
    static SearchWiring open(SearchConfig config) {
        DjlRecognizer recognizer = DjlRecognizer.load(config.model());
        recognizer.warmUp();
        OpenSearchConnection openSearch = OpenSearchConnection.open(config.index());
        OpenSearchProductIndex index = new OpenSearchProductIndex(
                openSearch.client(),
                config.index().alias(),
                recognizer.contract().distance());
        S3Connection s3 = S3Connection.open(config.bucket());
        return new SearchWiring(
                new ProductSearch(index, recognizer), new S3PhotoLinks(s3), config.callers(), recognizer.model());
    }
}
