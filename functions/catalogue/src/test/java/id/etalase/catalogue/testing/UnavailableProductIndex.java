package id.etalase.catalogue.testing;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.net.ConnectException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index that does not answer. */
public final class UnavailableProductIndex implements ProductIndex {
    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        throw down();
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        throw down();
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        throw down();
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        throw down();
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        throw down();
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        throw down();
    }

    @Override
    public Stream<InventoryItem> inventory() {
        throw down();
    }

    private static IndexUnavailableException down() {
        return new IndexUnavailableException("The index does not answer.", new ConnectException("refused"));
    }
}
