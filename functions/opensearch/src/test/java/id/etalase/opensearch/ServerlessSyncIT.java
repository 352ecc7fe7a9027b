package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.sync.SyncOutcome;
import id.etalase.catalogue.sync.UnsettledPhotoException;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bucket's truth reaches a collection, although no writer sees at once what the others write. */
class ServerlessSyncIT {
    private static final ObjectKey.Photo PHOTO = new ObjectKey.Photo(ProductId.parse("toko.a"), "1.jpg");
    private static final int CHANGES = 14;

    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final List<ObjectKey> undelivered = new ArrayList<>();
    private final List<CatalogueSync> workers = new ArrayList<>();
    private Random random = new Random(0);
    private boolean busy;

    @BeforeEach
    void create() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        for (int i = 0; i < 2; i++) {
            workers.add(new CatalogueSync(
                    new InterleavedPhotoStore(bucket, this::somethingElse),
                    collection.process(),
                    new FakeRecognizer()));
        }
    }

    private List<ObjectKey.Photo> outdated() {
        return new CatalogueSweep(
                        bucket,
                        collection.process(),
                        new FakeRecognizer().model().fingerprint())
                .outdated();
    }

    private void sweep() {
        collection.settle();
        CatalogueSync sync = new CatalogueSync(bucket, collection.process(), new FakeRecognizer());
        outdated().forEach(sync::sync);
        collection.settle();
    }

    @Test
    void sync_searchesSeeNothingYet_looksAtAPhotoOnce() {
        FakeRecognizer recognizer = new FakeRecognizer();
        CatalogueSync sync = new CatalogueSync(bucket, collection.process(), recognizer);
        bucket.put(PHOTO, FakeRecognizer.photo(1, "makanan"));

        assertThat(sync.sync(PHOTO)).containsExactly(SyncOutcome.LIVE);
        assertThat(sync.sync(PHOTO)).containsExactly(SyncOutcome.UNCHANGED);

        collection.settle();
        assertThat(collection.visible()).hasSize(1);
        assertThat(outdated()).isEmpty();
    }

    /** What no event repairs: the one who deals with the deletion sees neither the photo's document nor its object. */
    @Test
    void sync_deletedBeforeItsDocumentIsSeen_isLeftToTheSweep() {
        bucket.put(PHOTO, FakeRecognizer.photo(1, "makanan"));
        workers.get(0).sync(PHOTO);
        bucket.remove(PHOTO);
        assertThat(workers.get(1).sync(PHOTO)).containsExactly(SyncOutcome.UNCHANGED);
        collection.settle();
        assertThat(outdated()).containsExactly(PHOTO);

        sweep();

        assertThat(outdated()).isEmpty();
        assertThat(collection.process().find(PHOTO)).isEmpty();
    }

    @RepeatedTest(6)
    void sync_anyHistoryByTwoWorkers_endsWithWhatTheBucketSaysAfterASweep() {
        random = Random.from(Seed.random());
        for (int i = 0; i < CHANGES; i++) {
            change();
            if (random.nextInt(3) == 0) {
                deliver();
            }
            if (random.nextInt(4) == 0) {
                collection.settle();
            }
        }
        while (!undelivered.isEmpty()) {
            deliver();
        }

        sweep();

        ProductIndex reader = collection.process();
        assertThat(outdated()).isEmpty();
        assertThat(collection.visible().stream().filter(edition -> !edition.removed()))
                .extracting(edition -> edition.source().key())
                .doesNotHaveDuplicates();
        assertThat(reader.photosOf(PHOTO.product()))
                .allMatch(photo -> bucket.stamp(photo.key()).isPresent());
    }

    private void change() {
        ProductId product = ProductId.parse("toko." + (random.nextBoolean() ? "a" : "b"));
        ObjectKey.Photo photo = new ObjectKey.Photo(product, random.nextInt(2) + ".jpg");
        switch (random.nextInt(4)) {
            case 0, 1 -> {
                bucket.put(photo, FakeRecognizer.photo(random.nextInt(3), "makanan"));
                undelivered.add(photo);
            }
            case 2 -> {
                bucket.remove(photo);
                undelivered.add(photo);
            }
            default -> {
                bucket.put(product, new ProductFacts(null, random.nextLong(3), null, null, null));
                undelivered.add(new ObjectKey.Facts(product));
            }
        }
    }

    private void deliver() {
        if (undelivered.isEmpty()) {
            return;
        }
        Collections.shuffle(undelivered, random);
        ObjectKey event = undelivered.removeLast();
        try {
            workers.get(random.nextInt(workers.size())).sync(event);
        } catch (UnsettledPhotoException e) {
            undelivered.add(event);
        }
    }

    /** Between any two steps of a worker. */
    private void somethingElse() {
        if (!busy && random.nextInt(6) == 0) {
            busy = true;
            change();
            deliver();
            busy = false;
        }
    }
}
