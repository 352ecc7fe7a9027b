package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.Amendment;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rest of the catalogue counts on in every {@link ProductFactsStore}. */
public abstract class ProductFactsStoreContract {
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(ProductId.parse("toko-ani.Kaos é 100%"));
    private static final ProductFacts BATIK =
            new ProductFacts("Kaos batik", 45_000L, "Katun", 3, URI.create("https://example.com/kaos"));
    private static final Tags TAGS = new Tags(List.of(
            Tag.confirmed(TagType.CATEGORY, "pakaian"),
            Tag.confirmed(TagType.KIND, "kebaya-encim"),
            Tag.confirmed(TagType.COLOUR, "merah"),
            Tag.confirmed(TagType.COLOUR, "emas")));

    private static final FactsReading.Read NOTHING = new FactsReading.Read(ProductFacts.NONE);

    /** The store under test, empty before each test. */
    protected abstract ProductFactsStore store();

    /** Reads what the store under test writes. */
    protected abstract PhotoStore bucket();

    /** Writes a product's facts, as its owner does. */
    protected abstract void put(ObjectKey.Facts facts, ProductFacts value);

    /** Writes facts that cannot be used. */
    protected abstract void putUnusable(ObjectKey.Facts facts);

    private FactsReading written() {
        return bucket().read(FACTS, bucket().stamp(FACTS).orElseThrow()).orElseThrow();
    }

    private Optional<ObjectStamp> state() {
        return bucket().stamp(FACTS);
    }

    private void done(FactsEdit edit) {
        FactsReading.Read before = state().isEmpty() ? NOTHING : (FactsReading.Read) written();
        assertThat(store().change(FACTS, state(), edit))
                .isEqualTo(new FactsChange.Done(
                        edit.over(before.facts()),
                        bucket().stamp(FACTS).orElseThrow().etag()));
    }

    @Test
    protected void change_noFactsYet_makesThem() {
        done(FactsEdit.tags(TAGS));

        assertThat(written()).isEqualTo(new FactsReading.Read(ProductFacts.NONE.tagged(TAGS)));
    }

    @Test
    protected void change_ofTags_keepsTheOtherFacts() {
        put(FACTS, BATIK);
        done(FactsEdit.tags(TAGS));

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK.tagged(TAGS)));
    }

    @Test
    protected void change_ofTagsAgain_replacesAllThatWasConfirmed() {
        put(FACTS, BATIK.tagged(TAGS));
        Tags other = new Tags(List.of(Tag.confirmed(TagType.COLOUR, "biru")));
        done(FactsEdit.tags(other));

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK.tagged(other)));
    }

    @Test
    protected void change_toNoTags_withdrawsWhatWasConfirmed() {
        put(FACTS, BATIK.tagged(TAGS));
        done(FactsEdit.tags(Tags.NONE));

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK));
    }

    @Test
    protected void change_ofEachPart_saysItKeepsItOrWithdrawsIt() {
        put(FACTS, BATIK.tagged(TAGS));
        done(new FactsEdit(
                new Amendment.Said<>("Kaos \"tulis\" é"),
                new Amendment.Said<>(1_000_000_000_000L),
                new Amendment.Kept<>(),
                new Amendment.Withdrawn<>(),
                new Amendment.Said<>(URI.create("https://example.com/a?b=1&c=%20")),
                new Amendment.Kept<>()));
        assertThat(written())
                .isEqualTo(new FactsReading.Read(new ProductFacts(
                        "Kaos \"tulis\" é",
                        1_000_000_000_000L,
                        "Katun",
                        null,
                        URI.create("https://example.com/a?b=1&c=%20"),
                        TAGS)));

        done(new FactsEdit(
                new Amendment.Withdrawn<>(),
                new Amendment.Withdrawn<>(),
                new Amendment.Said<>("Sutra"),
                new Amendment.Said<>(0),
                new Amendment.Withdrawn<>(),
                new Amendment.Kept<>()));
        assertThat(written()).isEqualTo(new FactsReading.Read(new ProductFacts(null, null, "Sutra", 0, null, TAGS)));
    }

    @Test
    protected void change_inAnotherStateThanGiven_isOvertakenAndChangesNothing() {
        put(FACTS, BATIK);
        Optional<ObjectStamp> before = state();
        put(FACTS, BATIK.tagged(TAGS));

        assertThat(store().change(FACTS, before, FactsEdit.tags(Tags.NONE))).isEqualTo(new FactsChange.Overtaken());
        assertThat(store().change(FACTS, Optional.empty(), FactsEdit.tags(Tags.NONE)))
                .isEqualTo(new FactsChange.Overtaken());
        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK.tagged(TAGS)));
    }

    @Test
    protected void change_factsRemovedMeanwhile_isOvertakenAndMakesNone() {
        put(FACTS, BATIK);
        Optional<ObjectStamp> before = state();
        bucket().remove(FACTS);

        assertThat(store().change(FACTS, before, FactsEdit.tags(TAGS))).isEqualTo(new FactsChange.Overtaken());
        assertThat(state()).isEmpty();
    }

    @Test
    protected void change_unusableFacts_leavesThemAndSaysWhatIsWrong() {
        putUnusable(FACTS);
        FactsReading before = written();

        assertThat(store().change(FACTS, state(), FactsEdit.tags(TAGS)))
                .isEqualTo(new FactsChange.Unusable(((FactsReading.Unusable) before).problem()));
        assertThat(written()).isEqualTo(before);
    }
}
