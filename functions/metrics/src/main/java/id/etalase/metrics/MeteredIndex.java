package id.etalase.metrics;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index whose answers to searches are timed. */
public record MeteredIndex(ProductIndex index, Meter meter) implements ProductIndex {
    @Override
    public List<Match> nearest(NearestQuery query) {
        return meter.timed(Metric.INDEX_DURATION, () -> index.nearest(query));
    }

    @Override
    public List<WordsMatch> matching(WordsQuery query) {
        return meter.timed(Metric.INDEX_DURATION, () -> index.matching(query));
    }

    @Override
    public boolean holdsAny(PhotoFilter filter) {
        return meter.timed(Metric.INDEX_DURATION, () -> index.holdsAny(filter));
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        return index.photosIn(store);
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        return index.photosOf(product);
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        return index.find(key);
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        return index.add(document);
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        return index.replace(document, revision);
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        return index.remove(key, revision);
    }

    @Override
    public Stream<InventoryItem> inventory() {
        return index.inventory();
    }
}
