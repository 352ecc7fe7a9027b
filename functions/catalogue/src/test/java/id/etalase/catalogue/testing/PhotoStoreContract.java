package id.etalase.catalogue.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rest of the catalogue counts on in every {@link PhotoStore}. */
public abstract class PhotoStoreContract {
    private static final ProductId KAOS = ProductId.parse("toko-ani.kaos");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(KAOS, "depan.jpg");
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(KAOS);
    private static final ProductFacts BATIK =
            new ProductFacts("Kaos batik", 45_000L, "Katun", 3, URI.create("https://example.com/kaos"));

    /** The store under test, empty before each test. */
    protected abstract PhotoStore store();

    /** Writes a photo, as its owner does. */
    protected abstract void put(ObjectKey.Photo photo, byte[] bytes);

    /** Writes a product's facts, as its owner does. */
    protected abstract void put(ObjectKey.Facts facts, ProductFacts value);

    /** Writes facts that cannot be used. */
    protected abstract void putUnusable(ObjectKey.Facts facts);

    /** Writes an object that is neither photo nor facts, if the store can hold one. */
    protected abstract void putForeign(String key);

    /** Removes a photo or facts, as their owner does. */
    protected abstract void delete(ObjectKey key);

    @Test
    protected void stamp_ofNothing_isEmpty() {
        assertThat(store().stamp(FRONT)).isEmpty();
        assertThat(store().stamp(FACTS)).isEmpty();
    }

    @Test
    protected void stamp_ofAPhoto_hasItsSizeAndStaysTheSame() {
        put(FRONT, "isi".getBytes(UTF_8));

        ObjectStamp stamp = stamp(FRONT);
        assertThat(stamp.size()).isEqualTo(3);
        assertThat(stamp.etag()).isNotBlank().doesNotContain("\"");
        assertThat(stamp(FRONT)).isEqualTo(stamp);
    }

    @Test
    protected void stamp_ofAPhotoRewrittenInTheSameSize_isAnother() {
        put(FRONT, "lama".getBytes(UTF_8));
        ObjectStamp before = stamp(FRONT);

        put(FRONT, "baru".getBytes(UTF_8));

        assertThat(stamp(FRONT)).isNotEqualTo(before);
    }

    @Test
    protected void stamp_ofFactsRewritten_isAnother() {
        put(FACTS, ProductFacts.NONE);
        ObjectStamp before = stamp(FACTS);

        put(FACTS, BATIK);

        assertThat(stamp(FACTS)).isNotEqualTo(before);
    }

    @Test
    protected void stamp_ofWhatWasDeleted_isEmpty() {
        put(FRONT, "isi".getBytes(UTF_8));
        put(FACTS, BATIK);

        delete(FRONT);
        delete(FACTS);

        assertThat(store().stamp(FRONT)).isEmpty();
        assertThat(store().stamp(FACTS)).isEmpty();
    }

    @Test
    protected void read_photoInTheStampedState_isItsBytes() {
        byte[] bytes = {0, (byte) 0xFF, '\r', '\n', 0x7F};
        put(FRONT, bytes);

        assertThat(store().read(FRONT, stamp(FRONT))).hasValue(bytes);
    }

    @Test
    protected void read_photoThatChangedSince_isEmpty() {
        put(FRONT, "lama".getBytes(UTF_8));
        ObjectStamp before = stamp(FRONT);

        put(FRONT, "baru".getBytes(UTF_8));

        assertThat(store().read(FRONT, before)).isEmpty();
    }

    @Test
    protected void read_photoDeletedSince_isEmpty() {
        put(FRONT, "isi".getBytes(UTF_8));
        ObjectStamp before = stamp(FRONT);

        delete(FRONT);

        assertThat(store().read(FRONT, before)).isEmpty();
    }

    @Test
    protected void read_facts_areWhatTheOwnerWrote() {
        put(FACTS, BATIK);

        assertThat(store().read(FACTS, stamp(FACTS))).hasValue(new FactsReading.Read(BATIK));
    }

    @Test
    protected void read_unusableFacts_sayWhatIsWrong() {
        putUnusable(FACTS);

        assertThat(store().read(FACTS, stamp(FACTS)))
                .get()
                .isInstanceOfSatisfying(
                        FactsReading.Unusable.class,
                        unusable -> assertThat(unusable.problem()).isNotBlank());
    }

    @Test
    protected void read_factsThatChangedOrWentSince_isEmpty() {
        put(FACTS, BATIK);
        ObjectStamp before = stamp(FACTS);

        putUnusable(FACTS);
        assertThat(store().read(FACTS, before)).isEmpty();

        delete(FACTS);
        assertThat(store().read(FACTS, before)).isEmpty();
    }

    @Test
    protected void remove_photoOrFacts_isGoneAndNothingElseIs() {
        ObjectKey.Photo back = new ObjectKey.Photo(KAOS, "belakang 100% é.jpg");
        put(FRONT, "isi".getBytes(UTF_8));
        put(FACTS, BATIK);
        put(back, "isi".getBytes(UTF_8));

        store().remove(back);
        assertThat(keys(store().list(KAOS))).containsExactly(FRONT, FACTS);

        store().remove(FACTS);
        assertThat(keys(store().list())).containsExactly(FRONT);
    }

    @Test
    protected void remove_whatIsNotThere_isNoFault() {
        put(FRONT, "isi".getBytes(UTF_8));

        store().remove(FACTS);

        assertThat(keys(store().list())).containsExactly(FRONT);
    }

    @Test
    protected void list_ofAProduct_isItsPhotosAndFactsInKeyOrder() {
        ObjectKey.Photo back = new ObjectKey.Photo(KAOS, "belakang.jpg");
        put(FRONT, "isi".getBytes(UTF_8));
        put(FACTS, BATIK);
        put(back, "isi".getBytes(UTF_8));

        assertThat(keys(store().list(KAOS))).containsExactly(back, FRONT, FACTS);
    }

    @Test
    protected void list_objects_haveTheStampsThatTheyHaveOneByOne() {
        put(FRONT, "isi".getBytes(UTF_8));
        put(FACTS, BATIK);

        try (Stream<StoredObject> objects = store().list(KAOS)) {
            assertThat(objects)
                    .containsExactly(new StoredObject(FRONT, stamp(FRONT)), new StoredObject(FACTS, stamp(FACTS)));
        }
    }

    @Test
    protected void list_ofAProductWhoseCodeBeginsAnothers_leavesTheOtherOut() {
        ObjectKey.Photo other = new ObjectKey.Photo(ProductId.parse("toko-ani.kaos-01"), "depan.jpg");
        ObjectKey.Photo otherShop = new ObjectKey.Photo(ProductId.parse("toko-ani-2.kaos"), "depan.jpg");
        put(FRONT, "isi".getBytes(UTF_8));
        put(other, "isi".getBytes(UTF_8));
        put(otherShop, "isi".getBytes(UTF_8));

        assertThat(keys(store().list(KAOS))).containsExactly(FRONT);
        assertThat(keys(store().list())).containsExactlyInAnyOrder(FRONT, other, otherShop);
    }

    @Test
    protected void list_ofAProductThatIsNot_isEmpty() {
        assertThat(keys(store().list(KAOS))).isEmpty();
        assertThat(keys(store().list())).isEmpty();
    }

    @Test
    protected void list_foreignObjects_areLeftOut() {
        put(FRONT, "isi".getBytes(UTF_8));
        putForeign("logo.png");
        putForeign("stores/toko-ani/logo.png");
        putForeign("stores/toko-ani/store.json");
        putForeign("stores/toko-ani/products/kaos/arsip/lama.jpg");
        putForeign("stores/Toko Ani/products/kaos/depan.jpg");

        assertThat(keys(store().list())).containsExactly(FRONT);
        assertThat(keys(store().list(KAOS))).containsExactly(FRONT);
    }

    /** S3 lists 1,000 objects a page. */
    @Test
    protected void list_moreThanOnePageHolds_isAllOfThemInKeyOrder() {
        List<ObjectKey.Photo> photos = IntStream.range(0, 1_010)
                .mapToObj(i -> new ObjectKey.Photo(
                        new ProductId(new StoreId("toko-" + i % 3), "kopi é " + (i % 20 + 10)),
                        "foto " + (i + 10_000) + "+%.jpg"))
                .toList();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            photos.forEach(photo -> writers.execute(() -> put(photo, new byte[0])));
        }

        assertThat(keys(store().list()))
                .isEqualTo(photos.stream().sorted().map(ObjectKey.class::cast).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto satu",
                "a+b",
                "diskon 100%",
                "%2F",
                "é",
                "ꦧꦠꦶꦏ",
                "#1?x=y&z",
                "'kutip\"",
                "semi;colon:~!",
                "...",
                "-"
            })
    protected void oddNames_areNamesLikeAnyOther(String name) {
        ProductId product = new ProductId(new StoreId("toko-ani"), name);
        ObjectKey.Photo photo = new ObjectKey.Photo(product, name);
        ObjectKey.Facts facts = new ObjectKey.Facts(product);
        put(photo, name.getBytes(UTF_8));
        put(facts, BATIK);

        assertThat(store().read(photo, stamp(photo))).hasValue(name.getBytes(UTF_8));
        assertThat(store().read(facts, stamp(facts))).hasValue(new FactsReading.Read(BATIK));
        assertThat(keys(store().list(product))).containsExactlyInAnyOrder(photo, facts);
        assertThat(keys(store().list())).containsExactlyInAnyOrder(photo, facts);

        delete(photo);
        assertThat(store().stamp(photo)).isEmpty();
    }

    @Test
    protected void longestNames_areNamesLikeAnyOther() {
        ObjectKey.Photo photo =
                new ObjectKey.Photo(new ProductId(new StoreId("a".repeat(63)), "é".repeat(100)), "ü".repeat(100));
        put(photo, "isi".getBytes(UTF_8));

        assertThat(store().read(photo, stamp(photo))).hasValue("isi".getBytes(UTF_8));
        assertThat(keys(store().list())).containsExactly(photo);
    }

    private ObjectStamp stamp(ObjectKey key) {
        return store().stamp(key).orElseThrow(() -> new AssertionError("no " + key.text()));
    }

    private static List<ObjectKey> keys(Stream<StoredObject> objects) {
        try (objects) {
            return objects.map(StoredObject::key).toList();
        }
    }
}
