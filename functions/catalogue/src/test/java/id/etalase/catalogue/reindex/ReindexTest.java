package id.etalase.catalogue.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.AliasedProductIndex;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.InterleavedPhotoStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReindexTest {
    private static final int PRODUCTS = 20;
    private static final Sampling EVERY_PHOTO = new Sampling(PRODUCTS, 1);
    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(int photos) {}

        @Override
        public void reached(int photos) {}
    };

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex old = new InMemoryProductIndex();
    private final InMemoryProductIndex next = new InMemoryProductIndex();
    private final AliasedProductIndex live = new AliasedProductIndex(old);
    private final FakeRecognizer recognizer = new FakeRecognizer();
    private final List<String> marks = new ArrayList<>();
    private final AliasSwap swap = new AliasSwap() {
        @Override
        public void swap() {
            live.point(next);
            marks.add("unsettled");
        }

        @Override
        public void settled() {
            marks.remove("unsettled");
        }
    };

    private static ObjectKey.Photo photo(int product) {
        return new ObjectKey.Photo(ProductId.parse("toko.barang-" + (10 + product)), "1.jpg");
    }

    private static List<ObjectKey.Photo> photosIn(InMemoryProductIndex index) {
        try (Stream<InventoryItem> lines = index.inventory()) {
            return lines.map(InventoryItem::key).toList();
        }
    }

    private Reindex reindex() {
        return new Reindex(bucket, recognizer, NOBODY);
    }

    @BeforeEach
    void everythingIsIndexed() {
        CatalogueSync sync = new CatalogueSync(bucket, old, new FakeRecognizer());
        for (int i = 0; i < PRODUCTS; i++) {
            bucket.put(photo(i), FakeRecognizer.photo(10 * i, "pakaian"));
            sync.sync(photo(i));
        }
    }

    @Test
    void build_sameModel_takesOverWhatItSawWithoutAnotherLook() {
        bucket.put(photo(3).product(), new ProductFacts("Kaos", 45_000L, null, null, null));

        reindex().build(live, next, () -> {});

        assertThat(recognizer.looks()).isZero();
        assertThat(photosIn(next)).isEqualTo(photosIn(old));
        assertThat(next.find(photo(3)))
                .map(IndexEntry::document)
                .hasValueSatisfying(
                        document -> assertThat(document.facts().facts().price()).isEqualTo(45_000L));
    }

    @Test
    void build_liveIndexMissesAndKeepsTooMuch_followsTheBucket() {
        bucket.remove(photo(0));
        bucket.put(photo(1), FakeRecognizer.photo(355, "makanan"));
        bucket.put(photo(PRODUCTS), FakeRecognizer.photo(350, "makanan"));

        reindex().build(live, next, () -> {});

        assertThat(photosIn(next))
                .isEqualTo(IntStream.rangeClosed(1, PRODUCTS)
                        .mapToObj(ReindexTest::photo)
                        .toList());
        assertThat(recognizer.looks()).as("the changed photo and the new one").isEqualTo(2);
    }

    @Test
    void build_anotherModel_looksAtEveryPhoto() {
        FakeRecognizer other = new FakeRecognizer('2');

        new Reindex(bucket, other, NOBODY).build(live, next, () -> {});

        assertThat(other.looks()).isEqualTo(PRODUCTS);
    }

    @Test
    void build_bucketNeverAtRest_isRefusedAndKeepsWhatIsBuilt() {
        int[] rounds = {0};
        Refresh busy = () -> bucket.put(photo(100 + rounds[0]++), FakeRecognizer.photo(1, "pakaian"));

        assertThatThrownBy(() -> reindex().build(live, next, busy))
                .isInstanceOf(ReindexRefusedException.class)
                .hasMessageContaining("in each of 20 rounds");
        assertThat(photosIn(next)).containsAll(photosIn(old));
    }

    @Test
    void requireSameModel_anotherModelSawThem_isRefused() {
        assertThatCode(() -> reindex().requireSameModel(live)).doesNotThrowAnyException();

        assertThatThrownBy(() -> new Reindex(bucket, new FakeRecognizer('2'), NOBODY).requireSameModel(live))
                .isInstanceOf(ReindexRefusedException.class)
                .hasMessageContaining(PRODUCTS + " photos");
    }

    @Test
    void compare_sameModelSamePhotos_findsTheSame() {
        reindex().build(live, next, () -> {});

        Comparison found = reindex().compare(live, next, EVERY_PHOTO);

        assertThat(found).isEqualTo(new Comparison(PRODUCTS, PRODUCTS, List.of(), List.of(), true, PRODUCTS, 1));
        assertThatCode(() -> found.require(1)).doesNotThrowAnyException();
    }

    @Test
    void compare_oneKnowsMore_namesItAndLeavesItOutOfTheRecall() {
        reindex().build(live, next, () -> {});
        ObjectKey.Photo added = photo(50);
        bucket.put(added, FakeRecognizer.photo(11, "pakaian"));
        new CatalogueSync(bucket, old, recognizer).sync(added);
        bucket.remove(photo(7));
        new CatalogueSync(bucket, old, recognizer).sync(photo(7));

        Comparison found = reindex().compare(live, next, EVERY_PHOTO);

        assertThat(found.onlyLive()).containsExactly(added);
        assertThat(found.onlyNext()).containsExactly(photo(7));
        assertThat(found.recall()).isEqualTo(1);
    }

    @Test
    void compare_photosThatTheNextCannotFind_lowerTheRecallAndAreRefused() {
        reindex().build(live, next, () -> {});
        bucket.put(photo(0), "no photo any more".getBytes(StandardCharsets.UTF_8));
        new CatalogueSync(bucket, next, recognizer).sync(photo(0));

        Comparison found = reindex().compare(live, next, EVERY_PHOTO);

        assertThat(found.recall()).isLessThan(0.95).isGreaterThan(0.8);
        assertThatThrownBy(() -> found.require(0.95))
                .isInstanceOf(ReindexRefusedException.class)
                .hasMessageContaining("sample of 20 photos")
                .hasMessageContaining("0.9500 is asked for");
    }

    @Test
    void compare_anotherModel_asksWhetherAPhotoFindsItsOwnProductFirst() {
        FakeRecognizer other = new FakeRecognizer('2');
        Reindex toOther = new Reindex(bucket, other, NOBODY);
        bucket.put(photo(1), FakeRecognizer.photo(0, "pakaian"));
        toOther.build(live, next, () -> {});

        Comparison found = toOther.compare(live, next, EVERY_PHOTO);

        assertThat(found.sameModel()).isFalse();
        assertThat(found.recall())
                .as("two products of twenty have the same photo, and one of them comes first for both")
                .isCloseTo(0.95, within(1e-9));
    }

    @Test
    void compare_emptyIndexes_haveNothingToAsk() {
        Comparison found = reindex().compare(new InMemoryProductIndex(), next, EVERY_PHOTO);

        assertThat(found).isEqualTo(new Comparison(0, 0, List.of(), List.of(), true, 0, 1));
    }

    @Test
    void replace_photosChangedSinceTheBuild_areCaughtUpWith() {
        reindex().build(live, next, () -> {});
        bucket.remove(photo(4));
        bucket.put(photo(60), FakeRecognizer.photo(200, "pakaian"));
        CatalogueSync function = new CatalogueSync(bucket, live, recognizer);
        function.sync(photo(4));
        function.sync(photo(60));

        reindex().replace(live, swap, () -> {});

        assertThat(photosIn(next)).contains(photo(60)).doesNotContain(photo(4));
        assertThat(marks).isEmpty();
    }

    @Test
    void replace_brokenOffAfterTheSwap_leavesAMarkForTheNextRun() {
        reindex().build(live, next, () -> {});
        InterleavedPhotoStore gone = new InterleavedPhotoStore(bucket, () -> {
            throw new IllegalStateException("broken off");
        });

        assertThatThrownBy(() -> new Reindex(gone, recognizer, NOBODY).replace(live, swap, () -> {}))
                .hasMessage("broken off");

        assertThat(marks).containsExactly("unsettled");
    }
}
