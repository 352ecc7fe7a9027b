package id.etalase.catalogue.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens in between, in whatever order and however often events come: once the last is handled, the index says
 * what the bucket says. Replay one history by putting its seed alone into {@link #seeds}.
 */
class CatalogueSyncRandomTest {
    private static final int HISTORIES = 300;
    private static final int EVENTS = 12;
    private static final int MAX_DEPTH = 2;
    private static final List<ProductId> PRODUCTS = List.of(ProductId.parse("toko.a"), ProductId.parse("toko.b"));

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sync_anyHistory_endsWithWhatTheBucketSays(long seed) {
        History history = new History(new Random(seed));
        for (int i = 0; i < EVENTS; i++) {
            history.change();
        }
        history.deliverAll();

        assertThat(new CatalogueSweep(
                                history.bucket,
                                history.index,
                                new FakeRecognizer().model().fingerprint())
                        .outdated())
                .as("seed %d", seed)
                .isEmpty();
    }

    private static final class History {
        private final Random random;
        private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
        private final InMemoryProductIndex index = new InMemoryProductIndex();
        private final List<ObjectKey> undelivered = new ArrayList<>();
        private final CatalogueSync sync;
        private int depth;

        History(Random random) {
            this.random = random;
            this.sync = new CatalogueSync(
                    new InterleavedPhotoStore(bucket, this::somethingElse), index, new FakeRecognizer());
        }

        /** An owner changes one object; its event waits to be delivered, perhaps twice. */
        void change() {
            ProductId product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
            ObjectKey.Photo photo = new ObjectKey.Photo(product, random.nextInt(2) + ".jpg");
            ObjectKey.Facts facts = new ObjectKey.Facts(product);
            switch (random.nextInt(5)) {
                case 0, 1 -> put(photo);
                case 2 -> remove(photo);
                case 3 -> {
                    bucket.put(product, new ProductFacts(null, random.nextLong(1_000), null, null, null));
                    undelivered.add(facts);
                }
                default -> {
                    bucket.remove(facts);
                    undelivered.add(facts);
                }
            }
        }

        /** Delivers every event in random order, some of them twice, while more may happen. */
        void deliverAll() {
            while (!undelivered.isEmpty()) {
                deliverOne();
            }
        }

        private void put(ObjectKey.Photo photo) {
            bucket.put(photo, FakeRecognizer.photo(random.nextInt(360), "makanan"));
            undelivered.add(photo);
        }

        private void remove(ObjectKey.Photo photo) {
            bucket.remove(photo);
            undelivered.add(photo);
        }

        private void deliverOne() {
            Collections.shuffle(undelivered, random);
            ObjectKey event = undelivered.getLast();
            if (random.nextInt(4) > 0) {
                undelivered.removeLast();
            }
            try {
                sync.sync(event);
            } catch (UnsettledPhotoException e) {
                undelivered.add(event);
            }
        }

        private void somethingElse() {
            if (depth >= MAX_DEPTH) {
                return;
            }
            depth++;
            int chance = random.nextInt(20);
            if (chance == 0) {
                change();
            } else if (chance == 1 && !undelivered.isEmpty()) {
                deliverOne();
            }
            depth--;
        }
    }
}
