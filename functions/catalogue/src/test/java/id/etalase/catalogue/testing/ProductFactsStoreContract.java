package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.util.List;
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

    private void confirmed(Tags tags) {
        assertThat(store().confirm(FACTS, tags))
                .isEqualTo(
                        new FactsChange.Done(bucket().stamp(FACTS).orElseThrow().etag()));
    }

    @Test
    protected void confirm_noFactsYet_makesThem() {
        confirmed(TAGS);

        assertThat(written()).isEqualTo(new FactsReading.Read(ProductFacts.NONE.tagged(TAGS)));
    }

    @Test
    protected void confirm_besideOtherFacts_keepsThem() {
        put(FACTS, BATIK);
        confirmed(TAGS);

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK.tagged(TAGS)));
    }

    @Test
    protected void confirm_again_replacesAllThatWasConfirmed() {
        put(FACTS, BATIK.tagged(TAGS));
        Tags other = new Tags(List.of(Tag.confirmed(TagType.COLOUR, "biru")));
        confirmed(other);

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK.tagged(other)));
    }

    @Test
    protected void confirm_nothing_withdrawsWhatWasConfirmed() {
        put(FACTS, BATIK.tagged(TAGS));
        confirmed(Tags.NONE);

        assertThat(written()).isEqualTo(new FactsReading.Read(BATIK));
    }

    @Test
    protected void confirm_unusableFacts_leavesThemAndSaysWhatIsWrong() {
        putUnusable(FACTS);
        FactsReading before = written();

        assertThat(store().confirm(FACTS, TAGS))
                .isEqualTo(new FactsChange.Unusable(((FactsReading.Unusable) before).problem()));
        assertThat(written()).isEqualTo(before);
    }
}
