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
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Recognition;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The index as a sorted map, exact and at once. */
public final class InMemoryProductIndex implements ProductIndex {
    private final TreeMap<ObjectKey.Photo, IndexEntry> entries = new TreeMap<>();
    private final Distance distance;
    private long writes;

    /** Measures by the cosine. */
    public InMemoryProductIndex() {
        this(Distance.COSINE);
    }

    public InMemoryProductIndex(Distance distance) {
        this.distance = distance;
    }

    /** How many writes and removals were done. */
    public synchronized long writes() {
        return writes;
    }

    @Override
    public synchronized Optional<IndexEntry> find(ObjectKey.Photo key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized WriteOutcome add(PhotoDocument document) {
        return entries.containsKey(document.key()) ? WriteOutcome.CONFLICT : put(document);
    }

    @Override
    public synchronized WriteOutcome replace(PhotoDocument document, Revision revision) {
        return stands(document.key(), revision) ? put(document) : WriteOutcome.CONFLICT;
    }

    @Override
    public synchronized WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        if (!stands(key, revision)) {
            return WriteOutcome.CONFLICT;
        }
        entries.remove(key);
        writes++;
        return WriteOutcome.DONE;
    }

    @Override
    public synchronized List<Match> nearest(NearestQuery query) {
        Set<ProductId> seen = new HashSet<>();
        return entries.values().stream()
                .map(IndexEntry::document)
                .filter(query.filter()::accepts)
                .map(photo -> new Match(photo, similarity(photo, query)))
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .filter(match -> seen.add(match.photo().key().product()))
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<WordsMatch> matching(WordsQuery query) {
        Set<ProductId> seen = new HashSet<>();
        return entries.values().stream()
                .map(IndexEntry::document)
                .filter(query.filter()::accepts)
                .flatMap(photo -> SaidWords.match(photo, query.words()).stream())
                .sorted(Comparator.comparing(WordsMatch::whole)
                        .thenComparingDouble(WordsMatch::weight)
                        .reversed())
                .filter(match -> seen.add(match.photo().key().product()))
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized boolean holdsAny(PhotoFilter filter) {
        return entries.values().stream().map(IndexEntry::document).anyMatch(filter::accepts);
    }

    @Override
    public synchronized List<PhotoDocument> photosOf(ProductId product) {
        return entries.values().stream()
                .map(IndexEntry::document)
                .filter(photo -> photo.key().product().equals(product))
                .toList();
    }

    @Override
    public synchronized List<PhotoSummary> photosIn(StoreId store) {
        return entries.values().stream()
                .map(IndexEntry::document)
                .filter(photo -> photo.key().product().store().equals(store))
                .map(PhotoSummary::of)
                .toList();
    }

    @Override
    public synchronized Stream<InventoryItem> inventory() {
        return entries.values().stream()
                .map(IndexEntry::document)
                .map(photo -> new InventoryItem(photo.key(), photo.origin()))
                .toList()
                .stream();
    }

    private WriteOutcome put(PhotoDocument document) {
        writes++;
        entries.put(document.key(), new IndexEntry(document, new Revision(Long.toString(writes))));
        return WriteOutcome.DONE;
    }

    private boolean stands(ObjectKey.Photo key, Revision revision) {
        return find(key).map(IndexEntry::revision).equals(Optional.of(revision));
    }

    private double similarity(PhotoDocument photo, NearestQuery query) {
        Recognition.Recognized seen = (Recognition.Recognized) photo.recognition();
        return distance.similarity(seen.embedding(), query.embedding());
    }
}
