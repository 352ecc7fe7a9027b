package id.etalase.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.testing.RememberingTerminal;
import id.etalase.local.RunningSystem;
import id.etalase.local.s3.LocalBucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is uploaded and what is left as it is, against the S3 protocol. */
class UploadsIT {
    private static final StoreId STORE = new StoreId("toko-ani");
    private static final String KAOS = "stores/toko-ani/products/kaos/";
    private static final ProductId KAOS_ID = new ProductId(STORE, "kaos");

    @TempDir
    private Path scratch;

    private final List<String> written = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");
    private LocalBucket local;
    private PhotoBucket bucket;

    @BeforeEach
    void startBucket() throws IOException {
        folder = scratch.resolve("toko");
        file("kaos/1.jpg", "satu");
        file("kaos/2.jpg", "dua");
        file("kaos/product.json", "{}");
        local = LocalBucket.start(
                new LocalBucket.Options(scratch.resolve("bucket"), 0, "photos", "key", "secret"),
                Clock.systemUTC(),
                event -> written.add(event.key()));
        bucket = PhotoBucket.of(new RunningSystem.Bucket(local.endpoint(), "photos", "key", "secret"));
    }

    @AfterEach
    void stopBucket() {
        bucket.close();
        local.close();
    }

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Map<ObjectKey.Photo, String> upload() {
        try (Progress progress = new RememberingTerminal().terminal().progress("Uploading", " files", 3)) {
            Uploads uploads = new Uploads(bucket, STORE);
            written.clear();
            Map<ObjectKey.Photo, String> etags = uploads.run(FolderSource.read(folder, STORE), progress);
            assertThat(uploads.written()).hasSameSizeAs(written);
            return etags;
        }
    }

    @Test
    void run_emptyBucket_uploadsEverythingAndTellsTheEtagsOfPhotos() {
        assertThat(upload().values())
                .as("MD5 of satu and of dua")
                .containsExactlyInAnyOrder("27946274a201346f0322e3861909b5ff", "a319360336c8cac32102f4dffbee4260");
        assertThat(written).containsExactlyInAnyOrder(KAOS + "1.jpg", KAOS + "2.jpg", KAOS + "product.json");
    }

    @Test
    void run_again_uploadsNothingAndTellsTheSameEtags() {
        Map<ObjectKey.Photo, String> first = upload();

        assertThat(upload()).isEqualTo(first).hasSize(2);
        assertThat(written).isEmpty();
    }

    @Test
    void run_photoChangedToOneOfTheSameSize_uploadsThatOne() throws IOException {
        upload();
        file("kaos/2.jpg", "tig");

        upload();

        assertThat(written).containsExactly(KAOS + "2.jpg");
    }

    @Test
    void run_factsChanged_uploadsThem() throws IOException {
        upload();
        file("kaos/product.json", "{\"name\": \"Kaos\"}");

        upload();

        assertThat(written).containsExactly(KAOS + "product.json");
    }

    @Test
    void run_tagsConfirmedSince_areKept() throws IOException {
        file("kaos/product.json", "{\"name\": \"Kaos\"}");
        upload();
        byte[] confirmed = "{\"name\": \"Kaos\", \"tags\": {\"category\": \"pakaian\"}}".getBytes(UTF_8);
        bucket.put(KAOS + "product.json", new Content.OfBytes(confirmed), "application/json");
        file("kaos/product.json", "{\"name\": \"Kaos baru\"}");

        upload();

        assertThat(written).containsExactly(KAOS + "product.json");
        assertThat(new String(bucket.read(KAOS + "product.json"), UTF_8)).contains("Kaos baru", "pakaian");
        upload();
        assertThat(written).isEmpty();
    }

    /** Something happens between the moment that facts were read and the moment that they are written. */
    private static final class PriceThatIsWrittenSlowly extends Number {
        private static final long serialVersionUID = 1L;

        private final transient Runnable meanwhile;

        PriceThatIsWrittenSlowly(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public String toString() {
            meanwhile.run();
            return "50000";
        }

        @Override
        public int intValue() {
            return 50_000;
        }

        @Override
        public long longValue() {
            return 50_000;
        }

        @Override
        public float floatValue() {
            return 50_000;
        }

        @Override
        public double doubleValue() {
            return 50_000;
        }
    }

    private void write(String facts) {
        try {
            bucket.put(KAOS + "product.json", new Content.OfBytes(facts.getBytes(UTF_8)), "application/json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uploads patch(Object price, Runnable meanwhile) {
        FactsPatch patch = new FactsPatch(Map.of("price", price));
        PlannedObject facts = new PlannedObject(new ObjectKey.Facts(KAOS_ID), new Content.OfPatch(patch));
        PlannedRow row = new PlannedRow("baris 2", KAOS_ID, List.of(facts), Map.of(), null);
        try (Progress progress = new RememberingTerminal().terminal().progress("Uploading", " files", 1)) {
            Uploads uploads = new Uploads(bucket, STORE);
            meanwhile.run();
            uploads.run(new ImportPlan(List.of(row), List.of()), progress);
            return uploads;
        }
    }

    private String facts() {
        return new String(bucket.read(KAOS + "product.json"), UTF_8);
    }

    @Test
    void run_factsWrittenSinceTheBucketWasListed_areKept() {
        Uploads uploads = patch(50_000, () -> write("{\"name\": \"Kaos\"}"));

        assertThat(facts()).contains("Kaos", "50000");
        assertThat(uploads.written()).hasSize(1);
    }

    @Test
    void run_factsCorrectedBetweenReadingAndWriting_areKept() {
        write("{\"name\": \"Kaos\", \"price\": 45000}");
        AtomicBoolean corrected = new AtomicBoolean();
        Number price = new PriceThatIsWrittenSlowly(() -> {
            if (!corrected.getAndSet(true)) {
                write("{\"name\": \"Kaos baru\", \"price\": 45000}");
            }
        });

        patch(price, () -> {});

        assertThat(facts()).contains("Kaos baru", "50000");
    }

    @Test
    void run_factsAreCorrectedAllTheTime_givesUpAndSaysWhich() {
        write("{}");
        AtomicInteger corrections = new AtomicInteger();
        Number price = new PriceThatIsWrittenSlowly(() -> write("{\"stock\": " + corrections.incrementAndGet() + "}"));

        assertThatThrownBy(() -> patch(price, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(KAOS + "product.json is being changed");
        assertThat(facts()).doesNotContain("50000");
    }

    @Test
    void run_partOfItWasThere_uploadsTheRest() throws IOException {
        upload();
        file("tas/1.jpg", "tiga");

        assertThat(upload()).hasSize(3);
        assertThat(written).containsExactly("stores/toko-ani/products/tas/1.jpg");
    }

    @Test
    void run_storeWhoseNameBeginsAlike_isAnother() throws IOException {
        upload();
        try (Progress progress = new RememberingTerminal().terminal().progress("Uploading", " files", 3)) {
            StoreId other = new StoreId("toko");
            Uploads uploads = new Uploads(bucket, other);
            uploads.run(FolderSource.read(folder, other), progress);
            assertThat(uploads.written()).hasSize(3);
        }
    }

    @Test
    void run_fileVanishesMeanwhile_saysWhichPhotoItWas() throws IOException {
        ImportPlan plan = FolderSource.read(folder, STORE);
        Files.delete(folder.resolve("kaos/2.jpg"));

        try (Progress progress = new RememberingTerminal().terminal().progress("Uploading", " files", 3)) {
            Uploads uploads = new Uploads(bucket, STORE);
            assertThatThrownBy(() -> uploads.run(plan, progress))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(KAOS + "2.jpg");
        }
    }
}
