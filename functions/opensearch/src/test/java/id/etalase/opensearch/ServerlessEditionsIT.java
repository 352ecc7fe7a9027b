package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several processes, none of which sees at once what the others write; "late" is who looked earlier and writes last. */
class ServerlessEditionsIT {
    private static final ObjectKey.Photo KEY = Photos.key("toko-ani.kaos", "1.jpg");
    private static final PhotoDocument FIRST = Photos.live("toko-ani.kaos", "1.jpg", 10);
    private static final PhotoDocument SECOND = Photos.live("toko-ani.kaos", "1.jpg", 20);
    private static final PhotoDocument THIRD = Photos.live("toko-ani.kaos", "1.jpg", 30);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    private Instant now = NOON;
    private ProductIndex late;
    private ProductIndex prompt;

    @BeforeEach
    void create() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        late = collection.process(() -> now);
        prompt = at(NOON.plusMillis(1));
    }

    /** From its look at the index and the bucket to its write, long after the other's. */
    private void lateTakesItsTime() {
        now = NOON.plusSeconds(60);
    }

    private ProductIndex at(Instant moment) {
        return collection.process(InstantSource.fixed(moment));
    }

    private static Revision read(ProductIndex index) {
        return index.find(KEY).map(IndexEntry::revision).orElseThrow();
    }

    /** All readers of all processes say the same: this document, or none. */
    private void assertStands(Optional<PhotoDocument> expected) {
        collection.settle();
        for (ProductIndex reader : List.of(late, prompt, collection.process())) {
            assertThat(reader.find(KEY).map(IndexEntry::document)).isEqualTo(expected);
        }
        ProductIndex reader = collection.process();
        List<PhotoDocument> all = expected.stream().toList();
        assertThat(reader.photosOf(KEY.product())).isEqualTo(all);
        assertThat(nearest(5, PhotoFilter.NONE)).isEqualTo(all);
        try (Stream<InventoryItem> lines = reader.inventory()) {
            assertThat(lines)
                    .isEqualTo(all.stream()
                            .map(photo -> new InventoryItem(photo.key(), photo.origin()))
                            .toList());
        }
    }

    private List<PhotoDocument> nearest(int limit, PhotoFilter filter) {
        return collection.process().nearest(new NearestQuery(Photos.at(0), limit, filter)).stream()
                .map(Match::photo)
                .toList();
    }

    @Test
    void find_writtenByAnotherProcess_isSeenWhenSearchesSeeIt() {
        prompt.add(FIRST);

        assertThat(late.find(KEY)).isEmpty();

        assertStands(Optional.of(FIRST));
    }

    @Test
    void add_byOneWhoLookedEarlierAndWritesLast_doesNotStand() {
        late.find(KEY);
        prompt.find(KEY);
        prompt.add(SECOND);
        lateTakesItsTime();

        late.add(FIRST);

        assertStands(Optional.of(SECOND));
    }

    @Test
    void replace_byOneWhoLookedEarlierAndWritesLast_doesNotStand() {
        at(NOON.minusSeconds(60)).add(FIRST);
        collection.settle();
        Revision early = read(late);
        prompt.replace(SECOND, read(prompt));
        lateTakesItsTime();

        late.replace(THIRD, early);

        assertStands(Optional.of(SECOND));
    }

    @Test
    void replace_byAnotherMeanwhile_isAConflictOnceSearchesSeeIt() {
        at(NOON.minusSeconds(60)).add(FIRST);
        collection.settle();
        Revision early = read(late);
        prompt.replace(SECOND, read(prompt));
        collection.settle();

        assertThat(late.replace(THIRD, early)).isEqualTo(WriteOutcome.CONFLICT);
        assertThat(late.remove(KEY, early)).isEqualTo(WriteOutcome.CONFLICT);

        assertStands(Optional.of(SECOND));
    }

    @Test
    void remove_meanwhileALateWriterReplaces_staysRemoved() {
        at(NOON.minusSeconds(60)).add(FIRST);
        collection.settle();
        Revision early = read(late);
        prompt.remove(KEY, read(prompt));
        lateTakesItsTime();

        assertThat(late.replace(SECOND, early)).isEqualTo(WriteOutcome.DONE);

        assertStands(Optional.empty());
    }

    @Test
    void remove_meanwhileALateWriterAdds_staysRemoved() {
        late.find(KEY);
        prompt.add(FIRST);
        prompt.remove(KEY, read(prompt));
        lateTakesItsTime();

        assertThat(late.add(SECOND)).isEqualTo(WriteOutcome.DONE);

        assertStands(Optional.empty());
    }

    @Test
    void add_afterARemovalThatSearchesSee_isAConflictForWhoLookedEarlier() {
        late.find(KEY);
        prompt.add(FIRST);
        prompt.remove(KEY, read(prompt));
        collection.settle();
        lateTakesItsTime();

        assertThat(late.add(SECOND)).isEqualTo(WriteOutcome.CONFLICT);

        // Having looked again, it may.
        late.find(KEY);
        assertThat(late.add(SECOND)).isEqualTo(WriteOutcome.DONE);
        assertStands(Optional.of(SECOND));
    }

    @Test
    void add_byTwoAtTheSameMillisecond_allReadersChooseTheSame() {
        ProductIndex twin = at(NOON);
        late.find(KEY);
        twin.find(KEY);
        late.add(FIRST);
        twin.add(SECOND);
        collection.settle();

        Optional<PhotoDocument> chosen = collection.process().find(KEY).map(IndexEntry::document);

        assertThat(collection.visible()).hasSize(2);
        assertThat(chosen).isPresent();
        assertStands(chosen);
    }

    @Test
    void write_byTwoProcessesAtOnce_allReadersChooseTheSame() {
        List<ProductIndex> processes = List.of(collection.process(), collection.process());
        IntStream.range(0, 16).parallel().forEach(i -> {
            ProductIndex index = processes.get(i % 2);
            PhotoDocument photo = Photos.live("toko-ani.kaos", "1.jpg", i);
            Optional<IndexEntry> entry = index.find(KEY);
            if (entry.isPresent()) {
                index.replace(photo, entry.get().revision());
            } else {
                index.add(photo);
            }
        });
        collection.settle();
        Optional<PhotoDocument> chosen = collection.process().find(KEY).map(IndexEntry::document);

        assertThat(chosen).isPresent();
        assertStands(chosen);
        collection.settle();
        assertThat(collection.visible()).hasSize(1);
    }

    @Test
    void replace_always_deletesWhatItReplaces() {
        prompt.add(FIRST);
        prompt.replace(SECOND, read(prompt));
        prompt.replace(THIRD, read(prompt));
        collection.settle();

        assertThat(collection.visible()).hasSize(1);
        assertStands(Optional.of(THIRD));
    }

    @Test
    void inventory_leftovers_areDeletedWhenItIsClosed() {
        late.find(KEY);
        prompt.find(KEY);
        prompt.add(SECOND);
        late.add(FIRST);
        collection.settle();
        assertThat(collection.visible()).hasSize(2);

        collection.process().inventory().close();
        collection.settle();
        // Nothing was read, so nothing was found.
        assertThat(collection.visible()).hasSize(2);

        sweep(collection.process());
        assertThat(collection.visible())
                .singleElement()
                .matches(edition -> edition.version()
                        .text()
                        .startsWith("00" + NOON.plusMillis(1).toEpochMilli()));
        assertStands(Optional.of(SECOND));
    }

    @Test
    void inventory_removal_isKeptForADay() {
        prompt.add(FIRST);
        prompt.remove(KEY, read(prompt));
        collection.settle();

        sweep(at(NOON.plus(Duration.ofHours(23))));
        assertThat(collection.visible()).singleElement().matches(Edition::removed);

        sweep(at(NOON.plus(Duration.ofHours(25))));
        assertThat(collection.visible()).isEmpty();
    }

    private void sweep(ProductIndex index) {
        try (Stream<InventoryItem> lines = index.inventory()) {
            lines.forEach(line -> {});
        }
        collection.settle();
    }

    @Test
    void nearest_veryManyCloserEditionsThatAreOutdated_doNotDisplaceAProduct() {
        Editions editions = new Editions(collection.client(), collection.alias());
        // More than k-NN is asked for at first: 100.
        IntStream.range(0, 230)
                .parallel()
                .mapToObj(i -> Photos.live("toko-ani.kaos", "1.jpg", 1 + i / 100.0))
                .forEach(photo -> editions.write(edition(photo, NOON)));
        PhotoDocument now = Photos.live("toko-ani.kaos", "1.jpg", 60);
        editions.write(edition(now, NOON.plusMillis(1)));
        PhotoDocument near = Photos.live("toko-ani.topi", "1.jpg", 30);
        PhotoDocument far = Photos.live("toko-ani.rok", "1.jpg", 70);
        prompt.add(near);
        prompt.add(far);
        collection.settle();

        assertThat(nearest(1, PhotoFilter.NONE)).containsExactly(near);
        assertThat(nearest(2, PhotoFilter.NONE)).containsExactly(near, now);
        assertThat(nearest(10, PhotoFilter.NONE)).containsExactly(near, now, far);
    }

    @Test
    void nearest_onlyAnOutdatedEditionMeetsTheFilter_isNotFound() {
        Editions editions = new Editions(collection.client(), collection.alias());
        PhotoDocument cheap = priced(5_000);
        PhotoDocument dear = priced(90_000);
        editions.write(edition(cheap, NOON));
        editions.write(edition(dear, NOON.plusMillis(1)));
        collection.settle();

        assertThat(nearest(5, upTo(10_000))).isEmpty();
        assertThat(nearest(5, upTo(100_000))).containsExactly(dear);
    }

    private static PhotoSource edition(PhotoDocument photo, Instant looked) {
        return PhotoDocumentCodec.encode(photo).as(Version.later(looked, Optional.empty()));
    }

    private static PhotoDocument priced(long price) {
        return Photos.live("toko-ani.kaos", "1.jpg", 10, "makanan", new ProductFacts(null, price, null, null, null));
    }

    private static PhotoFilter upTo(long price) {
        return new PhotoFilter(new StoreScope.Everything(), null, null, price, null, null);
    }
}
