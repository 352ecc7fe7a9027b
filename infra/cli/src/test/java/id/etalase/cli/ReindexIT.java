package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.cli.testing.BucketOwner;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.cli.testing.SearchLoad;
import id.etalase.cli.testing.SpeakingTerminal;
import id.etalase.client.EtalaseClient;
import id.etalase.local.LocalOptions;
import id.etalase.local.LocalSystem;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.opensearch.IndexGenerations;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a running system is made anew while shops and shoppers go on. Each test leaves every photo in its place. */
class ReindexIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PRODUCTS = 30;
    private static final String STORE = "toko-ulang";

    @TempDir
    private static Path scratch;

    private static Path data = Path.of("");
    private static LocalSystem system;
    private static OpenSearchConnection connection;
    private static EtalaseClient api;
    private static BucketOwner bucket;

    @BeforeAll
    static void start() throws IOException {
        data = scratch.resolve("data");
        Path model = new Installation(Path.of(System.getProperty("etalase.root"))).modelJson("etalase-1");
        system = LocalSystem.start(
                LocalOptions.of(data, model).on(LocalOptions.Ports.ANY), Clock.systemUTC(), line -> {});
        connection = OpenSearchConnection.open(config());
        bucket = new BucketOwner(system.running().bucket());
        api = new EtalaseClient(system.running().web(), ApiKeys.OWNER);
        Path folder = scratch.resolve(STORE);
        DrawnPhotos.shop(folder, 0, PRODUCTS, 1);
        assertThat(run("import", folder.toString(), "--store", STORE).results()).contains(PRODUCTS + " live");
    }

    @AfterAll
    static void stop() {
        api.close();
        bucket.close();
        connection.close();
        system.close();
    }

    private static OpenSearchConfig config() {
        return OpenSearchConfig.local(system.running().openSearch());
    }

    private static IndexGenerations generations() {
        return new IndexGenerations(connection.client(), config());
    }

    private static ProductIndex index(String alias) {
        return new OpenSearchProductIndex(connection.client(), alias, Distance.COSINE);
    }

    private static String live() {
        return generations().live().orElseThrow();
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(withData(arguments));
    }

    private static String[] withData(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
    }

    private static ObjectKey.Photo photo(String product) {
        return new ObjectKey.Photo(ProductId.parse(STORE + "." + product), "1.jpg");
    }

    private static List<ObjectKey.Photo> imported() {
        return IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj(i -> photo("barang-" + i))
                .toList();
    }

    /** What the index behind a name holds, a line each. */
    private static List<ObjectKey.Photo> photosBehind(String alias) {
        try (Stream<InventoryItem> lines = index(alias).inventory()) {
            return lines.map(InventoryItem::key).sorted().toList();
        }
    }

    private static boolean liveBehindTheApi(ObjectKey.Photo photo) {
        return api.product(photo.product().toString()).isPresent();
    }

    private static void upload(ObjectKey.Photo photo, int drawing) {
        bucket.put(photo.text(), DrawnPhotos.jpeg(drawing, 0));
    }

    private static void awaitLive(ObjectKey.Photo photo) {
        await().atMost(PATIENCE).until(() -> liveBehindTheApi(photo));
    }

    private static void removeAndAwait(ObjectKey.Photo photo) {
        bucket.delete(photo.text());
        await().atMost(PATIENCE).until(() -> !liveBehindTheApi(photo));
    }

    private static List<ObjectKey.Photo> sorted(List<ObjectKey.Photo> photos) {
        return photos.stream().sorted().toList();
    }

    /** Waits until what was written by the alias is seen by searches, and compares it with what ought to be there. */
    private static void assertExactlyOnceEach(List<ObjectKey.Photo> expected) {
        generations().refresh(config().alias()).await();
        assertThat(photosBehind(config().alias())).isEqualTo(sorted(expected));
        assertThat(expected).allMatch(ReindexIT::liveBehindTheApi);
    }

    @Test
    void reindex_underLoadWhilePhotosComeAndGo_losesNoRequestAndNoPhoto() {
        String first = live();
        ObjectKey.Photo gone = photo("pergi");
        ObjectKey.Photo early = photo("baru-awal");
        ObjectKey.Photo late = photo("baru-akhir");
        upload(gone, PRODUCTS + 1);
        awaitLive(gone);
        List<String> asked =
                imported().stream().map(photo -> photo.product().toString()).toList();
        try (SearchLoad load = SearchLoad.on(system.running().web(), asked)) {
            SpeakingTerminal terminal = new SpeakingTerminal();
            // Its event comes while the next index is being built.
            terminal.when("Building", () -> upload(early, PRODUCTS + 2));
            // The functions handle both in the old index, and the next is complete already: the most dangerous moment.
            terminal.when("Comparing", () -> {
                upload(late, PRODUCTS + 3);
                awaitLive(late);
                removeAndAwait(gone);
            });

            int exitCode = Etalase.commandLine(
                            terminal.terminal(), new Installation(Path.of(System.getProperty("etalase.root"))))
                    .execute(withData("reindex"));

            assertThat(exitCode).as(terminal.said()).isZero();
            assertThat(terminal.said()).contains("recall   1.0000", "it was " + first);
            String second = live();
            assertThat(second).isNotEqualTo(first);
            List<ObjectKey.Photo> expected = new ArrayList<>(imported());
            expected.addAll(List.of(early, late));
            awaitLive(early);
            assertExactlyOnceEach(expected);

            removeAndAwait(early);
            CommandRun back = run("reindex", "--rollback");

            assertThat(back.exitCode()).as(back.remarks()).isZero();
            assertThat(live()).isEqualTo(first);
            expected.remove(early);
            assertExactlyOnceEach(expected);
            assertThat(load.failures())
                    .as("searches without a hit, of " + load.sent())
                    .isEmpty();
            System.out.println("A re-index and back again under " + load.sent() + " searches");
        }
        removeAndAwait(late);
    }

    @Test
    void reindex_nextFindsTheWrongThings_isRefusedAndLeavesTheLiveOne() {
        String before = live();
        String next = generations().next();
        generations().ensure(next, embedding(0).dimension(), Distance.COSINE);
        for (int i = 0; i < PRODUCTS; i++) {
            PhotoDocument right = document(i);
            // A defect of the worst kind: it says that it is up to date, and its embedding is another photo's.
            index(next)
                    .add(new PhotoDocument(
                            right.key(),
                            right.origin(),
                            new Recognition.Recognized(embedding((i + 1) % PRODUCTS), right.tags()),
                            right.facts()));
        }

        CommandRun run = run("reindex");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.results()).contains("30 in the live index, 30 in the next");
        assertThat(run.remarks()).contains("In a sample of 30 photos", "0.9500 is asked for", "The live index stays");
        assertThat(live()).isEqualTo(before);

        CommandRun dropped = run("reindex", "--drop-old");

        assertThat(dropped.results()).contains("Deleted: ", next);
        assertThat(live()).isEqualTo(before);
        assertExactlyOnceEach(imported());
    }

    @Test
    void reindex_anotherModel_onlyBesideTheLiveOne() {
        String before = live();

        CommandRun under = run("reindex", "--model", "efficientnet-lite2");
        CommandRun taken = run("reindex", "--model", "efficientnet-lite2", "--index", "etalase-photos");
        CommandRun beside = run("reindex", "--model", "efficientnet-lite2", "--index", "etalase-photos-lite2");

        assertThat(under.exitCode()).isEqualTo(2);
        assertThat(under.remarks())
                .contains("the alias must not move under them", "--index etalase-photos-efficientnet-lite2");
        assertThat(taken.exitCode()).isEqualTo(2);
        assertThat(taken.remarks()).contains("--index etalase-photos is the live index");
        assertThat(beside.exitCode()).as(beside.remarks()).isZero();
        assertThat(beside.results())
                .contains(
                        "find their own product first",
                        "--parameter-overrides Model=efficientnet-lite2 IndexName=etalase-photos-lite2");
        assertThat(photosBehind("etalase-photos-lite2")).isEqualTo(sorted(imported()));
        assertThat(live()).isEqualTo(before);
    }

    private static PhotoDocument document(int product) {
        return index(config().alias())
                .find(imported().get(product))
                .map(IndexEntry::document)
                .orElseThrow();
    }

    private static Embedding embedding(int product) {
        return ((Recognition.Recognized) document(product).recognition()).embedding();
    }
}
