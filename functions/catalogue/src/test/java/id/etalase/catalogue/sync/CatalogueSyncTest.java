package id.etalase.catalogue.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueSyncTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos-01");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(SHIRT, "depan.jpg");
    private static final ObjectKey.Photo BACK = new ObjectKey.Photo(SHIRT, "belakang.jpg");
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(SHIRT);
    private static final ProductFacts PRICED = new ProductFacts("Kaos batik", 45_000L, null, 3, null);

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final FakeRecognizer recognizer = new FakeRecognizer();
    private final CatalogueSync sync = new CatalogueSync(bucket, index, recognizer);

    @Test
    void sync_newPhoto_isLiveWithItsFacts() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        bucket.put(SHIRT, PRICED);

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.LIVE);

        assertThat(seen(FRONT).embedding()).isEqualTo(FakeRecognizer.embedding(40));
        assertThat(document(FRONT).facts().facts()).isEqualTo(PRICED);
    }

    @Test
    void sync_sameEventTwice_neitherLooksNorWritesAgain() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        sync.sync(FRONT);
        long writes = index.writes();

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.UNCHANGED);

        assertThat(recognizer.looks()).isEqualTo(1);
        assertThat(index.writes()).isEqualTo(writes);
    }

    @Test
    void sync_photoReplaced_isSeenAnew() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        sync.sync(FRONT);
        bucket.put(FRONT, FakeRecognizer.photo(80, "makanan"));

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.LIVE);

        assertThat(seen(FRONT))
                .isEqualTo(new Recognition.Recognized(FakeRecognizer.embedding(80), FakeRecognizer.tags("makanan")));
    }

    @Test
    void sync_factsChanged_reachEveryPhotoWithoutLookingAgain() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        bucket.put(BACK, FakeRecognizer.photo(50, "pakaian"));
        sync.sync(FRONT);
        sync.sync(BACK);
        bucket.put(SHIRT, PRICED);

        assertThat(sync.sync(FACTS)).containsExactly(SyncOutcome.LIVE, SyncOutcome.LIVE);

        assertThat(recognizer.looks()).isEqualTo(2);
        assertThat(bucket.reads()).isEqualTo(2);
        assertThat(document(FRONT).facts().facts()).isEqualTo(PRICED);
        assertThat(document(BACK).facts().facts()).isEqualTo(PRICED);
    }

    @Test
    void sync_factsRemoved_areForgotten() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        bucket.put(SHIRT, PRICED);
        sync.sync(FRONT);
        bucket.remove(FACTS);

        sync.sync(FACTS);

        assertThat(document(FRONT).facts().facts()).isEqualTo(ProductFacts.NONE);
    }

    @Test
    void sync_factsUnusable_photoStaysLiveAndTheProblemIsKept() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        FactsReading unusable = new FactsReading.Unusable("\"price\" must be a number");
        bucket.put(SHIRT, unusable);

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.LIVE);

        assertThat(document(FRONT).facts()).isEqualTo(unusable);
    }

    @Test
    void sync_photoDeleted_isGone() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        sync.sync(FRONT);
        bucket.remove(FRONT);

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.REMOVED);

        assertThat(index.find(FRONT)).isEmpty();
    }

    @Test
    void sync_lateEventForADeletedPhoto_changesNothing() {
        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.UNCHANGED);
    }

    @Test
    void sync_notAPhoto_isRejectedWithAReason() {
        bucket.put(FRONT, "daftar belanja".getBytes(StandardCharsets.UTF_8));

        assertThat(sync.sync(FRONT)).containsExactly(SyncOutcome.REJECTED);

        assertThat(document(FRONT).recognition())
                .isInstanceOfSatisfying(
                        Recognition.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.NOT_A_PHOTO));
    }

    @Test
    void sync_hugeFile_isRejectedUnread() {
        PhotoStore huge = new OversizedPhotoStore(bucket);
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));

        assertThat(new CatalogueSync(huge, index, recognizer).sync(FRONT)).containsExactly(SyncOutcome.REJECTED);

        assertThat(bucket.reads()).isZero();
        assertThat(document(FRONT).recognition())
                .isInstanceOfSatisfying(
                        Recognition.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.TOO_MANY_BYTES));
    }

    @Test
    void sync_anotherModel_looksAgain() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        sync.sync(FRONT);
        FakeRecognizer newer = new FakeRecognizer('2');

        assertThat(new CatalogueSync(bucket, index, newer).sync(FRONT)).containsExactly(SyncOutcome.LIVE);

        assertThat(newer.looks()).isEqualTo(1);
        assertThat(document(FRONT).origin().modelFingerprint())
                .isEqualTo(newer.model().fingerprint());
    }

    @Test
    void sync_foreignKey_doesNothing() {
        assertThat(sync.sync(ObjectKey.parse("backup/2026.zip"))).isEmpty();
    }

    @Test
    void sync_photoDeletedWhileItIsSeen_leavesNothingBehind() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        CatalogueSync slow = interleaved(() -> {}, () -> {}, () -> bucket.remove(FRONT));

        slow.sync(FRONT);

        assertThat(index.find(FRONT)).isEmpty();
    }

    @Test
    void sync_photoReplacedAndIndexedByAnotherMeanwhile_theLaterPhotoStays() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        CatalogueSync slow = interleaved(() -> {}, () -> {
            bucket.put(FRONT, FakeRecognizer.photo(80, "pakaian"));
            sync.sync(FRONT);
        });

        slow.sync(FRONT);

        assertThat(seen(FRONT).embedding()).isEqualTo(FakeRecognizer.embedding(80));
    }

    @Test
    void sync_factsChangedWhileTheyAreRead_theLaterFactsStay() {
        bucket.put(FRONT, FakeRecognizer.photo(40, "pakaian"));
        bucket.put(SHIRT, ProductFacts.NONE);
        CatalogueSync slow = interleaved(() -> {}, () -> {}, () -> bucket.put(SHIRT, PRICED));

        slow.sync(FRONT);

        assertThat(document(FRONT).facts().facts()).isEqualTo(PRICED);
    }

    @Test
    void sync_photoThatNeverRests_isLeftToALaterTry() {
        int[] degrees = {0};
        CatalogueSync restless = new CatalogueSync(
                new InterleavedPhotoStore(
                        bucket, () -> bucket.put(FRONT, FakeRecognizer.photo(degrees[0]++, "pakaian"))),
                index,
                recognizer);

        assertThatThrownBy(() -> restless.sync(FRONT))
                .isInstanceOf(UnsettledPhotoException.class)
                .hasMessageContaining(FRONT.text());
    }

    /** A sync in whose bucket the given things happen, one before each call, in order. */
    private CatalogueSync interleaved(Runnable... happenings) {
        Deque<Runnable> rest = new ArrayDeque<>(List.of(happenings));
        Runnable next = () -> Optional.ofNullable(rest.poll()).ifPresent(Runnable::run);
        return new CatalogueSync(new InterleavedPhotoStore(bucket, next), index, recognizer);
    }

    private PhotoDocument document(ObjectKey.Photo photo) {
        return index.find(photo).map(IndexEntry::document).orElseThrow();
    }

    private Recognition.Recognized seen(ObjectKey.Photo photo) {
        return (Recognition.Recognized) document(photo).recognition();
    }

    /** Says of every photo that it is one byte larger than allowed. */
    private record OversizedPhotoStore(PhotoStore bucket) implements PhotoStore {
        @Override
        public Optional<ObjectStamp> stamp(ObjectKey key) {
            return bucket.stamp(key).map(stamp -> new ObjectStamp(stamp.etag(), CatalogueSync.MAX_PHOTO_BYTES + 1));
        }

        @Override
        public Optional<byte[]> read(ObjectKey.Photo photo, ObjectStamp stamp) {
            return bucket.read(photo, stamp);
        }

        @Override
        public Optional<FactsReading> read(ObjectKey.Facts facts, ObjectStamp stamp) {
            return bucket.read(facts, stamp);
        }

        @Override
        public void remove(ObjectKey key) {
            bucket.remove(key);
        }

        @Override
        public Stream<StoredObject> list(ProductId product) {
            return bucket.list(product);
        }

        @Override
        public Stream<StoredObject> list() {
            return bucket.list();
        }
    }
}
