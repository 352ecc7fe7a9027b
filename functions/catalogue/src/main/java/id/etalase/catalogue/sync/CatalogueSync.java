package id.etalase.catalogue.sync;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.tagging.Tagging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings the index to what the bucket says. Level-triggered: the caller names an object that may have changed, never how;
 * so events that come twice, late or out of order end in the same place.
 *
 * <p>Several may work on one photo at once. Each reads the document first and the bucket second, writes only if nobody
 * wrote the document in between, and looks at the bucket again after it wrote: whoever writes last has seen the last state
 * of the bucket, or goes another round.
 */
public final class CatalogueSync {
    /** A photo that is rewritten more often than this during one call is left to a later try. */
    static final int MAX_ROUNDS = 8;

    /** A larger file is rejected unread: the best phone cameras stay well below, and a function's memory is finite. */
    public static final long MAX_PHOTO_BYTES = 30L << 20;

    private final PhotoStore bucket;
    private final ProductIndex index;
    private final Recognizer recognizer;
    private final Tagging tagging;

    /** @param recognizer looks only at photos that are new, changed, or were last seen by another model */
    public CatalogueSync(PhotoStore bucket, ProductIndex index, Recognizer recognizer) {
        this.bucket = bucket;
        this.index = index;
        this.recognizer = recognizer;
        this.tagging = new Tagging(index, recognizer);
    }

    /**
     * Brings whatever depends on an object up to date: one photo, every photo of a product whose facts are named, or
     * nothing.
     *
     * @return one outcome per photo
     * @throws UnsettledPhotoException if a photo would not come to rest; try again later
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    public List<SyncOutcome> sync(ObjectKey key) {
        return switch (key) {
            case ObjectKey.Photo photo -> List.of(photo(photo));
            case ObjectKey.Facts facts ->
                photosOf(facts.product()).stream().map(this::photo).toList();
            case ObjectKey.Foreign foreign -> List.of();
        };
    }

    private List<ObjectKey.Photo> photosOf(ProductId product) {
        try (Stream<StoredObject> objects = bucket.list(product)) {
            return objects.map(StoredObject::key)
                    .filter(ObjectKey.Photo.class::isInstance)
                    .map(ObjectKey.Photo.class::cast)
                    .toList();
        }
    }

    private SyncOutcome photo(ObjectKey.Photo photo) {
        SyncOutcome reached = SyncOutcome.UNCHANGED;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<IndexEntry> entry = index.find(photo);
            Optional<Source> source = source(photo);
            if (agree(entry, source)) {
                return reached;
            }
            Optional<SyncOutcome> written =
                    source.isPresent() ? write(source.get(), entry) : entry.flatMap(present -> remove(photo, present));
            reached = written.orElse(reached);
        }
        throw new UnsettledPhotoException(photo, MAX_ROUNDS);
    }

    private Optional<Source> source(ObjectKey.Photo photo) {
        return bucket.stamp(photo)
                .map(stamp -> new Source(photo, stamp, bucket.stamp(new ObjectKey.Facts(photo.product()))));
    }

    private Origin origin(Source source) {
        return new Origin(
                source.photoStamp().etag(),
                source.factsStamp().map(ObjectStamp::etag).orElse(null),
                recognizer.model().fingerprint());
    }

    private boolean agree(Optional<IndexEntry> entry, Optional<Source> source) {
        return entry.map(present -> present.document().origin()).equals(source.map(this::origin));
    }

    /** Empty if the photo, its facts or its document changed meanwhile: look again. */
    private Optional<SyncOutcome> write(Source source, Optional<IndexEntry> entry) {
        Origin origin = origin(source);
        Optional<FactsReading> facts = facts(source);
        Optional<Recognition> recognition = facts.flatMap(read -> recognition(source, origin, entry));
        if (facts.isEmpty() || recognition.isEmpty()) {
            return Optional.empty();
        }
        PhotoDocument document = new PhotoDocument(source.photo(), origin, recognition.get(), facts.get());
        WriteOutcome outcome = entry.map(present -> index.replace(document, present.revision()))
                .orElseGet(() -> index.add(document));
        return done(outcome, document.live() ? SyncOutcome.LIVE : SyncOutcome.REJECTED);
    }

    private Optional<FactsReading> facts(Source source) {
        return source.factsStamp().isEmpty()
                ? Optional.of(new FactsReading.Read(ProductFacts.NONE))
                : bucket.read(
                                new ObjectKey.Facts(source.photo().product()),
                                source.factsStamp().get())
                        .map(tagging::understood);
    }

    private Optional<Recognition> recognition(Source source, Origin origin, Optional<IndexEntry> entry) {
        Optional<Recognition> known = entry.map(IndexEntry::document)
                .filter(document -> document.origin().sameLook(origin))
                .map(PhotoDocument::recognition);
        return known.isPresent() ? known : look(source);
    }

    private Optional<Recognition> look(Source source) {
        long size = source.photoStamp().size();
        return size > MAX_PHOTO_BYTES
                ? Optional.of(new Recognition.Rejected(
                        RejectionReason.TOO_MANY_BYTES, size + " bytes; at most " + MAX_PHOTO_BYTES))
                : bucket.read(source.photo(), source.photoStamp())
                        .map(bytes -> tagging.look(source.photo().product(), bytes));
    }

    private Optional<SyncOutcome> remove(ObjectKey.Photo photo, IndexEntry entry) {
        return done(index.remove(photo, entry.revision()), SyncOutcome.REMOVED);
    }

    private static Optional<SyncOutcome> done(WriteOutcome outcome, SyncOutcome reached) {
        return outcome == WriteOutcome.DONE ? Optional.of(reached) : Optional.empty();
    }

    /** The state of a photo and of its product's facts in the bucket. */
    private record Source(ObjectKey.Photo photo, ObjectStamp photoStamp, Optional<ObjectStamp> factsStamp) {}
}
