package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ProductIndex} finds. Extend it and run it against an adapter; each test begins with an empty index. */
public abstract class NearestContract {
    /** The index under test, empty at the start of each test. */
    protected abstract ProductIndex index();

    /** Makes all that was written visible to searches. */
    protected abstract void settle();

    /** By which the index under test measures. On the quarter circle of these photos, all put them in the same order. */
    protected Distance distance() {
        return Distance.COSINE;
    }

    private void add(PhotoDocument... photos) {
        add(List.of(photos));
    }

    private void add(List<PhotoDocument> photos) {
        photos.parallelStream().forEach(index()::add);
        settle();
    }

    private List<Match> nearest(double degrees, int limit, PhotoFilter filter) {
        return index().nearest(new NearestQuery(Photos.at(degrees), limit, filter));
    }

    private List<String> keys(double degrees, int limit, PhotoFilter filter) {
        return nearest(degrees, limit, filter).stream()
                .map(match -> match.photo().key().text())
                .toList();
    }

    @Test
    void nearest_severalProducts_closestFirstWithSimilarities() {
        PhotoDocument close = Photos.live("toko-ani.a", "1.jpg", 10);
        PhotoDocument farther = Photos.live("toko-ani.b", "1.jpg", 60);
        PhotoDocument opposite = Photos.live("toko-ani.c", "1.jpg", 180);
        add(opposite, farther, close);

        List<Match> matches = nearest(0, 10, PhotoFilter.NONE);

        assertThat(matches).extracting(Match::photo).containsExactly(close, farther, opposite);
        assertThat(matches.get(0).similarity()).isCloseTo(atDegrees(10), within(1e-6));
        assertThat(matches.get(1).similarity()).isCloseTo(atDegrees(60), within(1e-6));
        assertThat(matches.get(2).similarity()).isCloseTo(atDegrees(180), within(1e-6));
    }

    /** To the query at 0 degrees. */
    private double atDegrees(double degrees) {
        return distance().similarity(Photos.at(degrees), Photos.at(0));
    }

    @Test
    void nearest_productWithSeveralPhotos_isThereOnceWithItsClosest() {
        add(
                Photos.live("toko-ani.a", "1.jpg", 30),
                Photos.live("toko-ani.a", "2.jpg", 10),
                Photos.live("toko-ani.a", "3.jpg", 50),
                Photos.live("toko-ani.b", "1.jpg", 20));

        assertThat(keys(0, 10, PhotoFilter.NONE))
                .containsExactly("stores/toko-ani/products/a/2.jpg", "stores/toko-ani/products/b/1.jpg");
    }

    @Test
    void nearest_oneProductHasVeryManyCloserPhotos_stillFillsTheLimit() {
        List<PhotoDocument> photos = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            photos.add(Photos.live("toko-ani.banyak", i + ".jpg", 1 + i / 100.0));
        }
        for (int i = 0; i < 5; i++) {
            photos.add(Photos.live("toko-ani.lain-" + i, "1.jpg", 30 + 10 * i));
        }
        add(photos);

        assertThat(keys(0, 4, PhotoFilter.NONE))
                .containsExactly(
                        "stores/toko-ani/products/banyak/0.jpg",
                        "stores/toko-ani/products/lain-0/1.jpg",
                        "stores/toko-ani/products/lain-1/1.jpg",
                        "stores/toko-ani/products/lain-2/1.jpg");
        assertThat(index().photosOf(ProductId.parse("toko-ani.banyak")))
                .hasSize(450)
                .isSortedAccordingTo(Comparator.comparing(PhotoDocument::key));
    }

    @Test
    void nearest_rejectedPhoto_isNeverFound() {
        add(Photos.rejected("toko-ani.a", "1.jpg"), Photos.live("toko-ani.b", "1.jpg", 80));

        assertThat(keys(0, 10, PhotoFilter.NONE)).containsExactly("stores/toko-ani/products/b/1.jpg");
    }

    @Test
    void nearest_scope_hidesOtherStores() {
        add(Photos.live("toko-ani.a", "1.jpg", 10), Photos.live("toko-budi.b", "1.jpg", 20));

        assertThat(keys(0, 10, PhotoFilter.NONE.within(stores("toko-budi", "toko-cici"))))
                .containsExactly("stores/toko-budi/products/b/1.jpg");
        assertThat(keys(0, 10, PhotoFilter.NONE.within(stores()))).isEmpty();
    }

    @Test
    void nearest_confirmed_findsOnlyWhereTheOwnerHasConfirmedThatType() {
        Tag drink = Tag.confirmed(TagType.CATEGORY, "minuman");
        Tag red = Tag.confirmed(TagType.COLOUR, "merah");
        add(
                Photos.live("toko-ani.guess", "1.jpg", 5),
                Photos.confirmed(Photos.live("toko-ani.colour", "1.jpg", 10), red),
                Photos.confirmed(Photos.live("toko-ani.both", "1.jpg", 20), drink, red),
                Photos.confirmed(Photos.rejected("toko-ani.rejected", "1.jpg"), drink));

        assertThat(keys(0, 10, confirmed(TagType.CATEGORY))).containsExactly("stores/toko-ani/products/both/1.jpg");
        assertThat(keys(0, 10, confirmed(TagType.COLOUR)))
                .containsExactly("stores/toko-ani/products/colour/1.jpg", "stores/toko-ani/products/both/1.jpg");
        assertThat(keys(0, 10, confirmed(TagType.KIND))).isEmpty();
    }

    private static PhotoFilter confirmed(TagType type) {
        return PhotoFilter.NONE.confirmed(type);
    }

    @Test
    void nearest_category_goesByTheConfirmedOneWhereThereIsOne() {
        add(
                Photos.live("toko-ani.guess", "1.jpg", 10),
                Photos.confirmed(
                        Photos.live("toko-ani.corrected", "1.jpg", 20), Tag.confirmed(TagType.CATEGORY, "minuman")));
        StoreScope all = new StoreScope.Everything();

        assertThat(keys(0, 10, new PhotoFilter(all, "makanan", null, null, null, null)))
                .containsExactly("stores/toko-ani/products/guess/1.jpg");
        assertThat(keys(0, 10, new PhotoFilter(all, "minuman", null, null, null, null)))
                .containsExactly("stores/toko-ani/products/corrected/1.jpg");
    }

    @Test
    void nearest_kindAndColour_areWhatTheOwnerConfirmedOrElseTheGuess() {
        Tag guessedBag = new Tag(TagType.KIND, "tas", new Label("Tas", "Bag"), 0.9);
        Tag guessedRed = new Tag(TagType.COLOUR, "merah", new Label("Merah", "Red"), 0.8);
        Tag guessedGold = new Tag(TagType.COLOUR, "emas", new Label("Emas", "Gold"), 0.3);
        PhotoDocument guessed = Photos.guessed("toko-ani.guess", "1.jpg", 10, guessedBag, guessedRed, guessedGold);
        PhotoDocument corrected = Photos.confirmed(
                Photos.guessed("toko-ani.corrected", "1.jpg", 20, guessedBag, guessedRed),
                Tag.confirmed(TagType.KIND, "dompet"),
                Tag.confirmed(TagType.COLOUR, "biru"),
                Tag.confirmed(TagType.COLOUR, "hitam"));
        add(guessed, corrected, Photos.live("toko-ani.untagged", "1.jpg", 5));

        assertThat(keys(0, 10, PhotoFilter.NONE.tagged(TagType.KIND, "tas")))
                .containsExactly("stores/toko-ani/products/guess/1.jpg");
        assertThat(keys(0, 10, PhotoFilter.NONE.tagged(TagType.COLOUR, "emas")))
                .containsExactly("stores/toko-ani/products/guess/1.jpg");
        assertThat(keys(0, 10, PhotoFilter.NONE.tagged(TagType.COLOUR, "hitam").tagged(TagType.KIND, "dompet")))
                .containsExactly("stores/toko-ani/products/corrected/1.jpg");
        assertThat(keys(0, 10, PhotoFilter.NONE.tagged(TagType.COLOUR, "biru").tagged(TagType.KIND, "tas")))
                .isEmpty();
    }

    @Test
    void nearest_among_findsOnlyThoseProducts() {
        add(
                Photos.live("toko-ani.a", "1.jpg", 10),
                Photos.live("toko-ani.b", "1.jpg", 20),
                Photos.live("toko-budi.c", "1.jpg", 30));
        Set<ProductId> some = Set.of(ProductId.parse("toko-ani.b"), ProductId.parse("toko-budi.c"));

        assertThat(keys(0, 10, PhotoFilter.NONE.among(some)))
                .containsExactly("stores/toko-ani/products/b/1.jpg", "stores/toko-budi/products/c/1.jpg");
        assertThat(keys(0, 10, PhotoFilter.NONE.among(Set.of()))).isEmpty();
    }

    @Test
    void holdsAny_tellsWhetherAPhotoMeetsTheFilter() {
        assertThat(index().holdsAny(PhotoFilter.NONE)).isFalse();

        add(Photos.live("toko-ani.a", "1.jpg", 10), Photos.rejected("toko-budi.b", "1.jpg"));

        assertThat(index().holdsAny(PhotoFilter.NONE)).isTrue();
        assertThat(index().holdsAny(PhotoFilter.NONE.tagged(TagType.CATEGORY, "minuman")))
                .isFalse();
        assertThat(index().holdsAny(PhotoFilter.NONE.within(stores("toko-budi"))))
                .isFalse();
        assertThat(index().holdsAny(PhotoFilter.NONE.within(stores()))).isFalse();
    }

    @Test
    void nearest_emptyIndex_findsNothing() {
        assertThat(nearest(0, 10, PhotoFilter.NONE)).isEmpty();
    }

    @Test
    void nearest_anyFilter_findsWhatTheFilterAccepts() {
        RandomGenerator random = Seed.random();
        List<PhotoDocument> photos = Photos.random(random, 240);
        add(photos);
        for (int i = 0; i < 40; i++) {
            PhotoFilter filter = filter(random, photos);
            int limit = 1 + random.nextInt(20);

            assertThat(keys(0, limit, filter)).as("%d with %s", limit, filter).isEqualTo(exact(photos, limit, filter));
        }
    }

    /** The meaning of {@link ProductIndex#nearest}, by looking at every photo; the query lies at 0 degrees. */
    private List<String> exact(List<PhotoDocument> photos, int limit, PhotoFilter filter) {
        Set<ProductId> seen = new HashSet<>();
        return photos.stream()
                .filter(filter::accepts)
                .sorted(Comparator.comparingDouble(this::similarity).reversed())
                .map(PhotoDocument::key)
                .filter(key -> seen.add(key.product()))
                .map(ObjectKey.Photo::text)
                .limit(limit)
                .toList();
    }

    private double similarity(PhotoDocument photo) {
        Recognition.Recognized seen = (Recognition.Recognized) photo.recognition();
        return distance().similarity(seen.embedding(), Photos.at(0));
    }

    private static PhotoFilter filter(RandomGenerator random, List<PhotoDocument> photos) {
        @Nullable Long min = random.nextBoolean() ? null : random.nextLong(6) * 5_000;
        @Nullable Long max = random.nextBoolean() ? null : (min == null ? 0 : min) + random.nextLong(6) * 5_000;
        PhotoDocument some = photos.get(random.nextInt(photos.size()));
        TagType type = random.nextBoolean() ? TagType.CATEGORY : TagType.COLOUR;
        PhotoFilter filter = new PhotoFilter(
                random.nextBoolean() ? new StoreScope.Everything() : stores("toko-ani", "kedai-citra"),
                random.nextBoolean() ? null : "pakaian",
                min,
                max,
                random.nextBoolean() ? null : random.nextBoolean(),
                random.nextBoolean() ? null : some.key().product());
        PhotoFilter coloured = filter.tagged(TagType.COLOUR, random.nextInt(4) > 0 ? null : "merah");
        return random.nextInt(3) > 0 ? coloured : coloured.confirmed(type);
    }

    private static StoreScope stores(String... ids) {
        Set<StoreId> stores = new HashSet<>();
        for (String id : ids) {
            stores.add(new StoreId(id));
        }
        return new StoreScope.Stores(stores);
    }
}
