package id.etalase.search;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.vision.DjlRecognizer;

/** The parts that hold connections: with {@link SearchWiring}, the one place that knows every adapter. */
record SearchParts(Endpoints endpoints, PhotoLinks links, OpenSearchConnection openSearch, S3Connection s3)
        implements AutoCloseable {
    /** Opens the connections, without a request. */
    static SearchParts open(SearchConfig config, DjlRecognizer recognizer) {
        OpenSearchConnection openSearch = OpenSearchConnection.open(config.index());
        ProductIndex index = ProductIndexes.of(
                openSearch.client(), config.index(), recognizer.contract().distance());
        S3Connection s3 = S3Connection.open(config.bucket());
        PhotoLinks links = new S3PhotoLinks(s3);
        Endpoints endpoints = new Endpoints(
                new ProductSearch(index, recognizer),
                new Shelf(index, recognizer.profile()),
                links,
                recognizer.model());
        return new SearchParts(endpoints, links, openSearch, s3);
    }

    @Override
    public void close() {
        openSearch.close();
        s3.close();
    }
}
