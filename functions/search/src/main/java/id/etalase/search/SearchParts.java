package id.etalase.search;

import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.figures.SilentSearchLog;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.metrics.Meter;
import id.etalase.metrics.MeteredIndex;
import id.etalase.metrics.MeteredRecognizer;
import id.etalase.opensearch.IndexedProductNames;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchSearchLog;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.vision.DjlRecognizer;
import java.time.InstantSource;

/** The parts that hold connections: with {@link SearchWiring}, the one place that knows every adapter. */
record SearchParts(Endpoints endpoints, PhotoLinks links, OpenSearchConnection openSearch, S3Connection s3)
        implements AutoCloseable {
    /** Opens the connections, without a request. */
    static SearchParts open(SearchConfig config, DjlRecognizer recognizer, Meter meter) {
        OpenSearchConnection openSearch = OpenSearchConnection.open(config.index());
        ProductIndex index = ProductIndexes.of(
                openSearch.client(), config.index(), recognizer.contract().distance());
        S3Connection s3 = S3Connection.open(config.bucket());
        PhotoLinks links = new S3PhotoLinks(s3);
        SearchLog log = config.searchLog()
                ? new OpenSearchSearchLog(openSearch.client(), config.index())
                : new SilentSearchLog();
        Usage usage = new Usage(
                log,
                new IndexedProductNames(openSearch.client(), config.index().alias()),
                InstantSource.system(),
                meter);
        Endpoints endpoints = new Endpoints(
                new ProductSearch(new MeteredIndex(index, meter), new MeteredRecognizer(recognizer, meter)),
                new Shelf(index, recognizer.profile()),
                links,
                recognizer.model(),
                usage);
        return new SearchParts(endpoints, links, openSearch, s3);
    }

    @Override
    public void close() {
        openSearch.close();
        s3.close();
    }
}
