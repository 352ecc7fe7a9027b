package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ProductIndex} finds by words. Extend it and run it against an adapter; each test begins with an empty index.
 * Words here are such as have no stem but themselves.
 */
public abstract class WordsContract {
    /** The index under test, empty at the start of each test. */
    protected abstract ProductIndex index();

    /** Makes all that was written visible to searches. */
    protected abstract void settle();

    /** Writes photos and makes them visible. */
    protected void add(PhotoDocument... photos) {
        List.of(photos).parallelStream().forEach(index()::add);
        settle();
    }

    /** The products found by words, in order. */
    protected List<String> products(String words) {
        return products(words, 10, PhotoFilter.NONE);
    }

    private List<String> products(String words, int limit, PhotoFilter filter) {
        return index().matching(new WordsQuery(words, limit, filter)).stream()
                .map(match -> match.photo().key().product().toString())
                .toList();
    }

    @Test
    void matching_name_descriptionOrLabel_isFoundInAnyCase() {
        Tag bag = new Tag(TagType.KIND, "tas", new Label("Tas", "Bag"), 0.9);
        add(
                Photos.named("toko.nama", "1.jpg", "Vas Lurik", null),
                Photos.named("toko.uraian", "1.jpg", null, "Dari kain lurik, halus."),
                Photos.guessed("toko.label", "1.jpg", 0, bag),
                Photos.named("toko.lain", "1.jpg", "Kopi", null));

        assertThat(products("LURIK")).containsExactly("toko.nama", "toko.uraian");
        assertThat(products("bag")).containsExactly("toko.label");
        assertThat(products("tas")).containsExactly("toko.label");
    }

    @Test
    void matching_everyWord_isWholeAndComesFirst() {
        add(
                Photos.named("toko.vas", "1.jpg", "Vas, vas dan vas", null),
                Photos.named("toko.vas-lurik", "1.jpg", "Vas", "Motif lurik yang halus, untuk meja di ruang tamu."),
                Photos.named("toko.lain", "1.jpg", "Kopi", null));

        List<WordsMatch> matches = index().matching(new WordsQuery("vas lurik", 10, PhotoFilter.NONE));

        assertThat(matches)
                .extracting(match -> match.photo().key().product().toString())
                .containsExactly("toko.vas-lurik", "toko.vas");
        assertThat(matches).extracting(WordsMatch::whole).containsExactly(true, false);
    }

    @Test
    void matching_wordsSaidHereAndThere_areWholeTogether() {
        Tag red = new Tag(TagType.COLOUR, "merah", new Label("Merah", "Red"), 0.9);
        PhotoDocument photo = Photos.guessed("toko.vas", "1.jpg", 0, red);
        add(Photos.saying(photo, new ProductFacts("Vas", null, "Motif lurik", null, null)));

        assertThat(index().matching(new WordsQuery("vas lurik merah", 10, PhotoFilter.NONE)))
                .singleElement()
                .matches(WordsMatch::whole);
    }

    @Test
    void matching_oneOfFourWordsMissing_isStillWhole() {
        add(
                Photos.named("toko.a", "1.jpg", "Vas lurik halus", null),
                Photos.named("toko.b", "1.jpg", "Vas lurik", null));

        assertThat(index().matching(new WordsQuery("vas lurik halus zamrud", 10, PhotoFilter.NONE)))
                .extracting(WordsMatch::whole)
                .containsExactly(true, false);
    }

    @Test
    void matching_confirmedTag_replacesTheGuessedLabel() {
        Tag bag = new Tag(TagType.KIND, "tas", new Label("Tas", "Bag"), 0.9);
        Tag wallet = Tag.confirmed(TagType.KIND, "dompet");
        add(Photos.confirmed(Photos.guessed("toko.a", "1.jpg", 0, bag), wallet));

        assertThat(products("bag")).isEmpty();
        assertThat(products("dompet")).containsExactly("toko.a");
    }

    @Test
    void matching_productWithSeveralPhotos_isThereOnce() {
        add(
                Photos.named("toko.a", "1.jpg", "Vas lurik", null),
                Photos.named("toko.a", "2.jpg", "Vas lurik", null),
                Photos.named("toko.b", "1.jpg", "Vas", null));

        assertThat(products("vas lurik")).containsExactly("toko.a", "toko.b");
    }

    @Test
    void matching_oneProductHasVeryManyPhotos_stillFillsTheLimit() {
        List<PhotoDocument> photos = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            photos.add(Photos.named("toko.banyak", i + ".jpg", "Vas lurik", null));
        }
        for (int i = 0; i < 5; i++) {
            photos.add(Photos.named("toko.lain-" + i, "1.jpg", "Vas", null));
        }
        add(photos.toArray(PhotoDocument[]::new));

        assertThat(products("vas lurik", 4, PhotoFilter.NONE)).hasSize(4).startsWith("toko.banyak");
    }

    @Test
    void matching_rejectedPhoto_isNeverFound() {
        PhotoDocument rejected = Photos.rejected("toko.a", "1.jpg");
        add(Photos.saying(rejected, new ProductFacts("Vas", null, null, null, null)));

        assertThat(products("vas")).isEmpty();
    }

    @Test
    void matching_filter_isMet() {
        add(
                Photos.saying(Photos.live("ani.murah", "1.jpg", 0), new ProductFacts("Vas", 5_000L, null, 1, null)),
                Photos.saying(Photos.live("ani.mahal", "1.jpg", 0), new ProductFacts("Vas", 90_000L, null, 1, null)),
                Photos.named("budi.vas", "1.jpg", "Vas", null));
        StoreScope ani = new StoreScope.Stores(Set.of(new StoreId("ani")));

        assertThat(products("vas", 10, new PhotoFilter(ani, null, null, 10_000L, null, null)))
                .containsExactly("ani.murah");
        assertThat(products("vas", 10, PhotoFilter.NONE.within(new StoreScope.Stores(Set.of()))))
                .isEmpty();
        assertThat(products("vas", 10, PhotoFilter.NONE.among(Set.of(ProductId.parse("budi.vas")))))
                .containsExactly("budi.vas");
        assertThat(products("vas", 10, PhotoFilter.NONE.tagged(TagType.CATEGORY, "minuman")))
                .isEmpty();
    }

    @Test
    void matching_nothingSaid_isEmpty() {
        assertThat(products("vas")).isEmpty();
        add(Photos.named("toko.a", "1.jpg", "Vas", null));

        assertThat(products("zamrud")).isEmpty();
        assertThat(products("???")).isEmpty();
    }

    @Test
    void matching_whatASearchLanguageWouldRead_isOnlyWords() {
        add(Photos.named("toko.a", "1.jpg", "Vas", null));

        assertThat(products("vas AND (name:* OR \"")).containsExactly("toko.a");
        assertThat(products("*")).isEmpty();
    }
}
