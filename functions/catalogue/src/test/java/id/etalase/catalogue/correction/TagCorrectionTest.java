package id.etalase.catalogue.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StateCondition;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagCorrectionTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos");
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(SHIRT);
    private static final Tags CLOTHING = new Tags(List.of(Tag.confirmed(TagType.CATEGORY, "pakaian")));
    private static final Vocabulary WORDS = new Vocabulary(
            Map.of(TagType.CATEGORY, new LinkedHashMap<>(Map.of("pakaian", new Label("Pakaian", "Clothing")))));
    private static final Caller ANI = caller(Role.OWNER, "toko-ani");

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final TagCorrection correction = new TagCorrection(new ProductEdit(bucket, bucket), WORDS);

    @BeforeEach
    void aShirt() {
        bucket.put(new ObjectKey.Photo(SHIRT, "1.jpg"), new byte[] {1});
        bucket.put(SHIRT, new ProductFacts("Kaos", 45_000L, null, null, null));
    }

    private static Caller caller(Role role, String store) {
        return new Caller("somebody", role, new StoreScope.Stores(Set.of(new StoreId(store))));
    }

    private FactsReading written() {
        return bucket.read(FACTS, bucket.stamp(FACTS).orElseThrow()).orElseThrow();
    }

    @Test
    void confirm_byTheOwner_isInTheBucketBesideTheOtherFacts() {
        CorrectionOutcome outcome = correction.confirm(ANI, SHIRT, StateCondition.NONE, CLOTHING);

        assertThat(written())
                .isEqualTo(new FactsReading.Read(new ProductFacts("Kaos", 45_000L, null, null, null, CLOTHING)));
        assertThat(outcome).isInstanceOfSatisfying(CorrectionOutcome.Confirmed.class, confirmed -> {
            assertThat(confirmed.tags()).isEqualTo(WORDS.labelled(CLOTHING));
            assertThat(confirmed.etag())
                    .isEqualTo(bucket.stamp(FACTS).orElseThrow().etag());
        });
    }

    @Test
    void confirm_byAnybodyElse_changesNothing() {
        FactsReading before = written();

        assertThat(correction.confirm(caller(Role.SEARCH, "toko-ani"), SHIRT, StateCondition.NONE, CLOTHING))
                .isEqualTo(new Refusal.NotAnOwner());
        assertThat(correction.confirm(caller(Role.OWNER, "toko-budi"), SHIRT, StateCondition.NONE, CLOTHING))
                .isEqualTo(new Refusal.UnknownProduct());
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void confirm_productThatIsNot_isUnknownAndMakesNoFacts() {
        ProductId none = ProductId.parse("toko-ani.hilang");

        assertThat(correction.confirm(ANI, none, StateCondition.NONE, CLOTHING))
                .isEqualTo(new Refusal.UnknownProduct());
        assertThat(bucket.stamp(new ObjectKey.Facts(none))).isEmpty();
    }

    @Test
    void confirm_factsWithoutAPhoto_isNoProductYet() {
        ProductId empty = ProductId.parse("toko-ani.kosong");
        bucket.put(empty, new ProductFacts("Kosong", null, null, null, null));

        assertThat(correction.confirm(ANI, empty, StateCondition.NONE, CLOTHING))
                .isEqualTo(new Refusal.UnknownProduct());
    }

    @Test
    void confirm_categoryThatIsNot_namesThoseThereAre() {
        Tags books = new Tags(List.of(Tag.confirmed(TagType.CATEGORY, "buku")));

        assertThat(correction.confirm(ANI, SHIRT, StateCondition.NONE, books))
                .isEqualTo(new Refusal.UnknownCategory(List.of("pakaian")));
        assertThat(correction.confirm(
                        ANI,
                        SHIRT,
                        StateCondition.NONE,
                        new Tags(List.of(Tag.confirmed(TagType.KIND, "kebaya-encim")))))
                .isInstanceOf(CorrectionOutcome.Confirmed.class);
    }

    @Test
    void confirm_factsThatCannotBeRead_saysWhatIsWrong() {
        bucket.put(SHIRT, new FactsReading.Unusable("not JSON"));

        assertThat(correction.confirm(ANI, SHIRT, StateCondition.NONE, CLOTHING))
                .isEqualTo(new Refusal.UnusableFacts("not JSON"));
    }
}
