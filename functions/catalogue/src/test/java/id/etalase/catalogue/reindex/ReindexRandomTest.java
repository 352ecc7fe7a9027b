package id.etalase.catalogue.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.sync.UnsettledPhotoException;
import id.etalase.catalogue.testing.AliasedProductIndex;
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
 * Owners change photos and functions handle the events, by the alias, between any two steps of a re-index and of each other. When all
 * is quiet, the new index says what the bucket says. Replay one history by putting its seed alone into {@link #seeds}.
 */
class ReindexRandomTest {
    private static final int HISTORIES = 300;
    private static final int CHANGES_BEFORE = 8;
    private static final int MAX_DEPTH = 2;
    private static final List<ProductId> PRODUCTS = List.of(ProductId.parse("toko.a"), ProductId.parse("toko.b"));

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replace_anyHistory_endsWithWhatTheBucketSays(long seed) {
        History history = new History(new Random(seed));
        for (int i = 0; i < CHANGES_BEFORE; i++) {
            history.change();
        }
        history.deliverSome();

        history.reindex();
        history.deliverAll();

        assertThat(new CatalogueSweep(
                                history.bucket,
                                history.next,
                                new FakeRecognizer().model().fingerprint())
                        .outdated())
                .as("seed %d", seed)
                .isEmpty();
    }

    private static final class History implements Watcher, AliasSwap {
        private final Random random;
        private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
        private final InterleavedPhotoStore watched = new InterleavedPhotoStore(bucket, this::somethingElse);
        private final InMemoryProductIndex next = new InMemoryProductIndex();
        private final AliasedProductIndex live = new AliasedProductIndex(new InMemoryProductIndex());
        private final CatalogueSync function = new CatalogueSync(watched, live, new FakeRecognizer());
        private final List<ObjectKey> undelivered = new ArrayList<>();
        private int depth;

        History(Random random) {
            this.random = random;
        }

        void change() {
            ProductId product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
            ObjectKey.Photo photo = new ObjectKey.Photo(product, random.nextInt(2) + ".jpg");
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    bucket.put(photo, FakeRecognizer.photo(random.nextInt(360), "makanan"));
                    undelivered.add(photo);
                }
                case 2 -> {
                    bucket.remove(photo);
                    undelivered.add(photo);
                }
                default -> {
                    bucket.put(product, new ProductFacts(null, random.nextLong(1_000), null, null, null));
                    undelivered.add(new ObjectKey.Facts(product));
                }
            }
        }

        void deliverSome() {
            int some = random.nextInt(undelivered.size() + 1);
            while (undelivered.size() > some) {
                deliverOne();
            }
        }

        void deliverAll() {
            while (!undelivered.isEmpty()) {
                deliverOne();
            }
        }

        void reindex() {
            Reindex reindex = new Reindex(watched, new FakeRecognizer(), this);
            reindex.build(live, next, this::somethingElse);
            reindex.replace(live, this, this::somethingElse);
        }

        private void deliverOne() {
            Collections.shuffle(undelivered, random);
            ObjectKey event = undelivered.removeLast();
            try {
                function.sync(event);
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
            } else if (chance < 3 && !undelivered.isEmpty()) {
                deliverOne();
            }
            depth--;
        }

        @Override
        public void swap() {
            somethingElse();
            live.point(next);
            somethingElse();
        }

        @Override
        public void settled() {
            somethingElse();
        }

        @Override
        public void found(int photos) {
            somethingElse();
        }

        @Override
        public void reached(int photos) {
            somethingElse();
        }
    }
}
