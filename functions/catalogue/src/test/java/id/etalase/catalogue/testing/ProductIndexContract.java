package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link ProductIndex} does with single documents and with lists of them. {@link NearestContract} is about search.
 * Extend it and run it against an adapter; each test begins with an empty index.
 */
public abstract class ProductIndexContract {
    private static final ObjectKey.Photo KEY = Photos.key("toko-ani.kaos", "1.jpg");
    private static final PhotoDocument FIRST = Photos.live("toko-ani.kaos", "1.jpg", 10);
    private static final PhotoDocument SECOND = Photos.live("toko-ani.kaos", "1.jpg", 20);

    /** The index under test, empty at the start of each test. */
    protected abstract ProductIndex index();

    /** Makes all that was written visible to whatever looks for many documents. */
    protected abstract void settle();

    private Revision added(PhotoDocument document) {
        assertThat(index().add(document)).isEqualTo(WriteOutcome.DONE);
        return index().find(document.key()).map(IndexEntry::revision).orElseThrow();
    }

    private void assertPresent(PhotoDocument expected) {
        assertThat(index().find(expected.key()).map(IndexEntry::document)).contains(expected);
    }

    private List<InventoryItem> inventory() {
        try (Stream<InventoryItem> lines = index().inventory()) {
            return lines.toList();
        }
    }

    @Test
    void find_neverAdded_isEmpty() {
        assertThat(index().find(KEY)).isEmpty();
    }

    @Test
    void find_liveWithEverything_givesItBackUnharmed() {
        ProductFacts facts = new ProductFacts(
                "Kaos \"Batik\" \u2615",
                1_000_000_000_000L,
                "Baris satu\nbaris dua",
                0,
                URI.create("https://toko.id/a?b=1&c=%20"),
                new Tags(List.of(
                        Tag.confirmed(TagType.CATEGORY, "makanan"),
                        Tag.confirmed(TagType.KIND, "kebaya-encim").labelled(new Label("Kebaya \"encim\"", "Kebaya")),
                        Tag.confirmed(TagType.COLOUR, "merah"),
                        Tag.confirmed(TagType.COLOUR, "emas"))));
        Tags tags = new Tags(List.of(
                new Tag(TagType.CATEGORY, "pakaian", new Label("Pakaian", "Clothing"), 0.1 + 0.2),
                new Tag(TagType.COLOUR, "merah", new Label("Merah", "Red"), 1.0, TagSource.NEIGHBOURS)));
        PhotoDocument document = new PhotoDocument(
                KEY,
                new Origin("photo", "facts", "f".repeat(64)),
                new Recognition.Recognized(Photos.at(33.333), tags),
                new FactsReading.Read(facts));

        added(document);

        assertPresent(document);
        settle();
        assertThat(index().photosOf(KEY.product())).containsExactly(document);
    }

    @Test
    void find_rejectedWithUnusableFacts_givesThemBack() {
        PhotoDocument rejected = Photos.rejected("toko-ani.kaos", "1.jpg");

        added(rejected);

        assertPresent(rejected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto 1.jpg",
                "a+b%20c&d?.png",
                "caf\u00e9 \u2615 \ud83d\ude00.webp",
                "..jpg",
                "\"'\\.jpg",
                "*.jpg"
            })
    void find_nameAsOwnersWriteThem_isFound(String name) {
        PhotoDocument document = Photos.live("toko-ani.kaos merah #1", name, 10);

        added(document);

        assertPresent(document);
    }

    @Test
    void add_alreadyThere_isAConflictAndChangesNothing() {
        added(FIRST);

        assertThat(index().add(SECOND)).isEqualTo(WriteOutcome.CONFLICT);

        assertPresent(FIRST);
    }

    @Test
    void add_byManyAtOnce_onlyOneIsDone() {
        List<WriteOutcome> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> index().add(FIRST))
                .toList();

        assertThat(outcomes).containsOnlyOnce(WriteOutcome.DONE).contains(WriteOutcome.CONFLICT);
    }

    @Test
    void replace_presentRevision_isSeenAtOnce() {
        Revision revision = added(FIRST);

        assertThat(index().replace(SECOND, revision)).isEqualTo(WriteOutcome.DONE);

        assertPresent(SECOND);
    }

    @Test
    void replace_revisionOfAnEarlierWriting_isAConflict() {
        Revision revision = added(FIRST);
        index().replace(SECOND, revision);

        assertThat(index().replace(FIRST, revision)).isEqualTo(WriteOutcome.CONFLICT);

        assertPresent(SECOND);
    }

    @Test
    void replace_removedMeanwhile_isAConflictAndBringsNothingBack() {
        Revision revision = added(FIRST);
        index().remove(KEY, revision);

        assertThat(index().replace(SECOND, revision)).isEqualTo(WriteOutcome.CONFLICT);

        assertThat(index().find(KEY)).isEmpty();
    }

    @Test
    void remove_presentRevision_isGoneAtOnce() {
        Revision revision = added(FIRST);

        assertThat(index().remove(KEY, revision)).isEqualTo(WriteOutcome.DONE);

        assertThat(index().find(KEY)).isEmpty();
        assertThat(index().remove(KEY, revision)).isEqualTo(WriteOutcome.CONFLICT);
    }

    @Test
    void remove_revisionOfAnEarlierWriting_isAConflict() {
        Revision revision = added(FIRST);
        index().replace(SECOND, revision);

        assertThat(index().remove(KEY, revision)).isEqualTo(WriteOutcome.CONFLICT);

        assertPresent(SECOND);
    }

    @Test
    void add_afterRemoval_isDoneUnderANewRevision() {
        Revision before = added(FIRST);
        index().remove(KEY, before);

        Revision after = added(SECOND);

        assertThat(after).isNotEqualTo(before);
        assertThat(index().remove(KEY, before)).isEqualTo(WriteOutcome.CONFLICT);
        assertPresent(SECOND);
    }

    @Test
    void photosOf_product_hasItsPhotosOnlyInKeyOrder() {
        PhotoDocument b = Photos.live("toko-ani.kaos", "b.jpg", 10);
        PhotoDocument a = Photos.rejected("toko-ani.kaos", "a.jpg");
        PhotoDocument c = Photos.live("toko-ani.kaos", "C.jpg", 20);
        PhotoDocument longerCode = Photos.live("toko-ani.kaos-2", "a.jpg", 10);
        PhotoDocument otherStore = Photos.live("toko-budi.kaos", "a.jpg", 10);
        Stream.of(b, a, c, longerCode, otherStore).forEach(this::added);
        settle();

        assertThat(index().photosOf(ProductId.parse("toko-ani.kaos"))).containsExactly(c, a, b);
        assertThat(index().photosOf(ProductId.parse("toko-ani.kao"))).isEmpty();
    }

    @Test
    void photosIn_store_hasAllItsPhotosInKeyOrderAndNoOthers() {
        Tag confirmed = Tag.confirmed(TagType.CATEGORY, "pakaian");
        PhotoDocument shirt = Photos.confirmed(Photos.live("toko-ani.kaos", "1.jpg", 10), confirmed);
        PhotoDocument broken = Photos.rejected("toko-ani.kaos", "2.jpg");
        PhotoDocument bag = Photos.live("toko-ani.tas", "1.jpg", 30);
        PhotoDocument longerName = Photos.live("toko-ani-2.kaos", "1.jpg", 10);
        PhotoDocument otherStore = Photos.live("toko-budi.kaos", "1.jpg", 10);
        PhotoDocument removed = Photos.live("toko-ani.topi", "1.jpg", 10);
        Stream.of(bag, otherStore, broken, shirt, longerName).forEach(this::added);
        index().remove(removed.key(), added(removed));
        index().replace(bag, index().find(bag.key()).orElseThrow().revision());
        settle();

        assertThat(index().photosIn(new StoreId("toko-ani")))
                .containsExactly(PhotoSummary.of(shirt), PhotoSummary.of(broken), PhotoSummary.of(bag));
        assertThat(index().photosIn(new StoreId("toko"))).isEmpty();
    }

    @Test
    void inventory_afterWritesAndRemovals_hasALineForEachDocument() {
        PhotoDocument live = Photos.live("toko-ani.kaos", "1.jpg", 10);
        PhotoDocument rejected = Photos.rejected("toko-ani.kaos", "2.jpg");
        PhotoDocument removed = Photos.live("toko-budi.topi", "1.jpg", 10);
        added(live);
        added(rejected);
        index().remove(removed.key(), added(removed));
        settle();

        assertThat(inventory())
                .containsExactlyInAnyOrder(
                        new InventoryItem(live.key(), live.origin()),
                        new InventoryItem(rejected.key(), rejected.origin()));
    }

    @Test
    void inventory_emptyIndex_isEmpty() {
        assertThat(inventory()).isEmpty();
    }
}
