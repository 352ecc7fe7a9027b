package id.etalase.catalogue.testing;

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

/** A name for an index, which may come to mean another. */
public final class AliasedProductIndex implements ProductIndex {
    private ProductIndex meant;

    public AliasedProductIndex(ProductIndex meant) {
        this.meant = meant;
    }

    /** From now on it means that one. */
    public void point(ProductIndex other) {
        meant = other;
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        return meant.find(key);
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        return meant.add(document);
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        return meant.replace(document, revision);
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        return meant.remove(key, revision);
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        return meant.nearest(query);
    }

    @Override
    public List<WordsMatch> matching(WordsQuery query) {
        return meant.matching(query);
    }

    @Override
    public boolean holdsAny(PhotoFilter filter) {
        return meant.holdsAny(filter);
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        return meant.photosOf(product);
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        return meant.photosIn(store);
    }

    @Override
    public Stream<InventoryItem> inventory() {
        return meant.inventory();
    }
}
