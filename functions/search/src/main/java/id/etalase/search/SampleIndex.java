package id.etalase.search;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.vision.SamplePhoto;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An index of one photo, which matches everything: for rehearsals. */
record SampleIndex(PhotoDocument photo) implements ProductIndex {
    static final ProductId PRODUCT = new ProductId(new StoreId("etalase"), "rehearsal");

    /** With the photo as the model sees it. */
    static SampleIndex of(Recognizer recognizer) {
        return new SampleIndex(new PhotoDocument(
                new ObjectKey.Photo(PRODUCT, "sample.jpg"),
                new Origin("sample", null, recognizer.model().fingerprint()),
                recognizer.recognize(SamplePhoto.JPEG.bytes()),
                new FactsReading.Read(ProductFacts.NONE)));
    }

    @Override
    public Optional<IndexEntry> find(ObjectKey.Photo key) {
        return Optional.empty();
    }

    @Override
    public WriteOutcome add(PhotoDocument document) {
        return WriteOutcome.CONFLICT;
    }

    @Override
    public WriteOutcome replace(PhotoDocument document, Revision revision) {
        return WriteOutcome.CONFLICT;
    }

    @Override
    public WriteOutcome remove(ObjectKey.Photo key, Revision revision) {
        return WriteOutcome.CONFLICT;
    }

    @Override
    public List<Match> nearest(NearestQuery query) {
        return List.of(new Match(photo, 1));
    }

    @Override
    public List<WordsMatch> matching(WordsQuery query) {
        return List.of(new WordsMatch(photo, 1, true));
    }

    @Override
    public boolean holdsAny(PhotoFilter filter) {
        return true;
    }

    @Override
    public List<PhotoDocument> photosOf(ProductId product) {
        return List.of(photo);
    }

    @Override
    public List<PhotoSummary> photosIn(StoreId store) {
        return List.of(PhotoSummary.of(photo));
    }

    @Override
    public Stream<InventoryItem> inventory() {
        return Stream.empty();
    }
}
