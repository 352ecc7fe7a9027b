package id.etalase.learning.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.testing.WordEye;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureExtractorTest {
    @TempDir
    private Path folder;

    private final FakeRecognizer recognizer = new FakeRecognizer();
    private final AtomicLong clock = new AtomicLong();

    private LabelledPhoto photo(int degrees) throws IOException {
        return photo(degrees + ".jpg", FakeRecognizer.photo(degrees, "makanan"));
    }

    private LabelledPhoto photo(String name, byte[] content) throws IOException {
        return new LabelledPhoto(Files.write(folder.resolve(name), content), name, "makanan", "");
    }

    private Extraction extract(FeatureStore store, int threads, List<LabelledPhoto> photos) {
        return new FeatureExtractor(new WordEye(recognizer), 2, store, threads, () -> clock.addAndGet(1_000))
                .extract(photos, done -> {});
    }

    private FeatureCache cache() {
        return FeatureCache.open(folder.resolve("cache"), "model", 2);
    }

    @Test
    void extract_severalThreads_keepsTheOrderAndTellsOfEachPhoto() throws IOException {
        List<LabelledPhoto> photos = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            photos.add(photo(i));
        }
        ConcurrentSkipListSet<Integer> told = new ConcurrentSkipListSet<>();

        FeatureSet features = new FeatureExtractor(new WordEye(recognizer), 2, FeatureStore.inMemory(), 4, () -> 0)
                .extract(photos, told::add)
                .embeddings();

        assertThat(features.photos()).isEqualTo(photos);
        for (int i = 0; i < 90; i++) {
            assertThat(features.vectors().row(i)[1]).isCloseTo((float) Math.sin(Math.toRadians(i)), within(1e-6f));
        }
        assertThat(told).hasSize(90).contains(1, 90);
    }

    @Test
    void extract_again_looksAtNothingTwice() throws IOException {
        List<LabelledPhoto> photos = List.of(photo(10), photo(20));
        try (FeatureCache cache = cache()) {
            assertThat(extract(cache, 2, photos).times().embedded()).isEqualTo(2);
        }
        int looks = recognizer.looks();

        try (FeatureCache cache = cache()) {
            Extraction again = extract(cache, 2, List.of(photos.get(1), photos.get(0), photo(30)));

            assertThat(again.times().embedded()).isEqualTo(1);
            assertThat(again.times().photos()).isEqualTo(3);
            assertThat(again.embeddings().vectors().row(0)[0])
                    .isCloseTo((float) Math.cos(Math.toRadians(20)), within(1e-6f));
            assertThat(again.colours().vectors().row(1)[0])
                    .as("colours come from the cache, too")
                    .isCloseTo((float) Math.cos(Math.toRadians(10)), within(1e-6f));
        }
        assertThat(recognizer.looks()).isEqualTo(looks + 1);
    }

    @Test
    void extract_fromTheCache_stillKnowsWhatEmbeddingCost() throws IOException {
        List<LabelledPhoto> photos = List.of(photo(10), photo(20));
        try (FeatureCache cache = cache()) {
            // One thread asks the clock before and after each photo: a microsecond each.
            assertThat(extract(cache, 1, photos).times().work()).isEqualTo(Duration.ofNanos(2_000));
            assertThat(extract(cache, 1, photos).times())
                    .isEqualTo(new FeatureTimes(2, 0, Duration.ofNanos(1_000), Duration.ofNanos(2_000), 1));
        }
    }

    @Test
    void extract_withoutCache_looksOnceInEachRun() throws IOException {
        List<LabelledPhoto> photos = List.of(photo(10));
        try (FeatureStore run = FeatureStore.inMemory()) {
            extract(run, 1, photos);
            extract(run, 1, photos);
        }
        assertThat(recognizer.looks()).isEqualTo(1);
        extract(FeatureStore.inMemory(), 1, photos);

        assertThat(recognizer.looks()).isEqualTo(2);
    }

    @Test
    void extract_unusablePhoto_isListedAndLeftOut() throws IOException {
        LabelledPhoto text = photo("catatan.jpg", new byte[] {1, 2, 3});

        Extraction extraction = extract(FeatureStore.inMemory(), 2, List.of(photo(10), text, photo(20)));

        assertThat(extraction.embeddings().photos())
                .extracting(LabelledPhoto::name)
                .containsExactly("10.jpg", "20.jpg");
        assertThat(extraction.rejected())
                .containsExactly(new RejectedPhoto(text, RejectionReason.NOT_A_PHOTO, "3 bytes of something else"));
    }

    @Test
    void extract_fileIsGone_namesIt() throws IOException {
        LabelledPhoto gone = photo(10);
        Files.delete(gone.file());

        assertThatThrownBy(() -> extract(FeatureStore.inMemory(), 2, List.of(gone)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot read " + gone.file());
    }
}
