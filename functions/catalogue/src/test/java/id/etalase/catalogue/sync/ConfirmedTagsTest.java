package id.etalase.catalogue.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Agreement;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an owner confirms, and what later photos learn from it. Photos are degrees on a circle; near ones look alike. */
class ConfirmedTagsTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos-01");
    private static final ProductId LATER = ProductId.parse("toko-ani.kaos-02");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(SHIRT, "depan.jpg");
    private static final ObjectKey.Photo BACK = new ObjectKey.Photo(SHIRT, "belakang.jpg");
    private static final ObjectKey.Photo NEW = new ObjectKey.Photo(LATER, "1.jpg");
    private static final Tags DRINK = confirmed("minuman");

    /** Photos up to about 18 degrees apart (cosine 0.95) have a say, at 6 degrees with odds of 11. */
    private static final ModelProfile PROFILE = new ModelProfile(
            new Vocabulary(Map.of(TagType.CATEGORY, categories())),
            Map.of(),
            Map.of(TagType.CATEGORY, new Agreement(0.95, 54)),
            Thresholds.NONE);

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final FakeRecognizer recognizer = new FakeRecognizer(PROFILE);
    private final CatalogueSync sync = new CatalogueSync(bucket, index, recognizer);

    private static SequencedMap<String, Label> categories() {
        SequencedMap<String, Label> words = new LinkedHashMap<>();
        words.put("makanan", new Label("Makanan", "Food"));
        words.put("minuman", new Label("Minuman", "Drinks"));
        return words;
    }

    private static Tags confirmed(String category, String... colours) {
        return new Tags(Stream.concat(
                        Stream.of(Tag.confirmed(TagType.CATEGORY, category)),
                        Stream.of(colours).map(colour -> Tag.confirmed(TagType.COLOUR, colour)))
                .toList());
    }

    private void upload(ObjectKey.Photo photo, int degrees) {
        bucket.put(photo, FakeRecognizer.photo(degrees, "makanan"));
        sync.sync(photo);
    }

    private void confirm(ProductId product, Tags tags) {
        bucket.put(product, ProductFacts.NONE.tagged(tags));
        sync.sync(new ObjectKey.Facts(product));
    }

    private PhotoDocument document(ObjectKey.Photo photo) {
        return index.find(photo).map(IndexEntry::document).orElseThrow();
    }

    private Tag category(ObjectKey.Photo photo) {
        return document(photo).tags().of(TagType.CATEGORY).getFirst();
    }

    @Test
    void confirmedTag_standsOnEveryPhotoOfTheProductInTheModelsWords() {
        upload(FRONT, 10);
        upload(BACK, 80);
        confirm(SHIRT, DRINK);

        Tag expected = new Tag(TagType.CATEGORY, "minuman", new Label("Minuman", "Drinks"), 1, TagSource.OWNER);
        assertThat(document(FRONT).tags().all()).containsExactly(expected);
        assertThat(document(BACK).tags().all()).containsExactly(expected);
        assertThat(recognizer.looks()).isEqualTo(2);
    }

    @Test
    void confirmedTag_photoUploadedAgain_stays() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        upload(FRONT, 11);

        assertThat(category(FRONT).code()).isEqualTo("minuman");
    }

    @Test
    void confirmedTag_withdrawn_bringsTheGuessBackWithoutAnotherLook() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        confirm(SHIRT, Tags.NONE);

        assertThat(category(FRONT))
                .isEqualTo(FakeRecognizer.tags("makanan").all().getFirst());
        assertThat(recognizer.looks()).isEqualTo(1);
    }

    @Test
    void confirmedColour_leavesTheGuessedCategory() {
        upload(FRONT, 10);
        confirm(SHIRT, new Tags(List.of(Tag.confirmed(TagType.COLOUR, "merah-bata"))));

        assertThat(document(FRONT).tags().all())
                .extracting(Tag::code, tag -> tag.label().id(), Tag::source)
                .containsExactly(
                        tuple("makanan", "makanan", TagSource.HEAD),
                        tuple("merah-bata", "Merah bata", TagSource.OWNER));
    }

    @Test
    void confirmedCategory_thatTheModelDoesNotHave_isAMistakeInTheFacts() {
        upload(FRONT, 10);
        confirm(SHIRT, confirmed("buku"));

        assertThat(category(FRONT).code()).isEqualTo("makanan");
        assertThat(document(FRONT).facts())
                .isEqualTo(new FactsReading.Unusable(
                        "product.json cannot be used: \"tags.category\" must be one of makanan, minuman."));
    }

    @Test
    void laterPhoto_thatLooksAlike_getsTheOwnersTag() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        upload(NEW, 16);

        // The cosine of 6 degrees is 0.99452, so the odds are e^(54 * 0.04452) = 11.07, and 11.07 / 12.07 is 0.917.
        assertThat(category(NEW).code()).isEqualTo("minuman");
        assertThat(category(NEW).label()).isEqualTo(new Label("Minuman", "Drinks"));
        assertThat(category(NEW).source()).isEqualTo(TagSource.NEIGHBOURS);
        assertThat(category(NEW).confidence()).isBetween(0.916, 0.918);
    }

    @Test
    void laterPhoto_thatLooksOtherwise_keepsTheModelsTag() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        upload(NEW, 40);

        assertThat(category(NEW)).isEqualTo(FakeRecognizer.tags("makanan").all().getFirst());
    }

    @Test
    void laterPhoto_ofAnotherStore_learnsNothing() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        ObjectKey.Photo elsewhere = new ObjectKey.Photo(ProductId.parse("toko-budi.kaos"), "1.jpg");
        upload(elsewhere, 10);

        assertThat(category(elsewhere).code()).isEqualTo("makanan");
    }

    @Test
    void laterPhoto_neighbourNotConfirmed_learnsNothing() {
        upload(FRONT, 10);
        confirm(SHIRT, new Tags(List.of(Tag.confirmed(TagType.COLOUR, "merah"))));
        upload(NEW, 12);

        assertThat(category(NEW).source()).isEqualTo(TagSource.HEAD);
    }

    @Test
    void laterPhoto_neighbourSeenByAnotherModel_learnsNothing() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        bucket.put(NEW, FakeRecognizer.photo(10, "makanan"));
        new CatalogueSync(bucket, index, new FakeRecognizer('2')).sync(NEW);

        assertThat(category(NEW).code()).isEqualTo("makanan");
    }

    @Test
    void earlierPhoto_isNotRewrittenBySomebodysCorrection() {
        upload(FRONT, 10);
        upload(NEW, 10);
        confirm(SHIRT, DRINK);

        assertThat(category(NEW).code()).isEqualTo("makanan");
    }

    @Test
    void ownConfirmedTag_hasNoSayInTheGuessBehindIt() {
        upload(FRONT, 10);
        confirm(SHIRT, DRINK);
        upload(BACK, 10);
        confirm(SHIRT, Tags.NONE);

        assertThat(category(BACK).code()).isEqualTo("makanan");
    }
}
