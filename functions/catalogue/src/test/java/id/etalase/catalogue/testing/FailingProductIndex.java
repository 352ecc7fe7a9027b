package id.etalase.catalogue.testing;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.IndexUnavailableException;
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
import java.net.ConnectException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An index that fails whatever it is asked. */
public final class FailingProductIndex implements ProductIndex {
    private final Supplier<RuntimeException> failure;

    private FailingProductIndex(Supplier<RuntimeException> failure) {
        this.failure = failure;
    }

    /** One that does not answer. */
    public static FailingProductIndex unavailable() {
        return new FailingProductIndex(
                () -> new IndexUnavailableException("The index does not answer.", new ConnectException("refused")));
    }

    /** One with a defect of ours in it. */
    public static FailingProductIndex defective(String message) {
        return new FailingProductIndex(() -> new IllegalStateException(message));
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        throw failure.get();
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        throw failure.get();
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        throw failure.get();
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        throw failure.get();
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        throw failure.get();
    }

    @Override
    public List<WordsMatch> matching(WordsQuery query) {
        throw failure.get();
    }

    @Override
    public boolean holdsAny(PhotoFilter filter) {
        throw failure.get();
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        throw failure.get();
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        throw failure.get();
    }

    @Override
    public Stream<InventoryItem> inventory() {
        throw failure.get();
    }
}
