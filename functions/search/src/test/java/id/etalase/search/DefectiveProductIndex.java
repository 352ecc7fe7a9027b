package id.etalase.search;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index with a defect of ours in it. */
final class DefectiveProductIndex implements ProductIndex {
    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        throw defect();
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        throw defect();
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        throw defect();
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        throw defect();
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        throw defect();
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        throw defect();
    }

    @Override
    public Stream<InventoryItem> inventory() {
        throw defect();
    }

    private static IllegalStateException defect() {
        return new IllegalStateException("a defect with secrets in its text");
    }
}
