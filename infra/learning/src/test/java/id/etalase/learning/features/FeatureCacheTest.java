package id.etalase.learning.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.vision.colour.ColourHistogram;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureCacheTest {
    private static final int HEADER = 12;
    private static final int RECORD = 32 + 8 + (2 + ColourHistogram.DIMENSION) * 4 + 4;

    @TempDir
    private Path folder;

    private FeatureCache open() {
        return FeatureCache.open(folder.resolve("cache"), "model", 2);
    }

    private Path file() {
        return folder.resolve("cache/model.features");
    }

    private static PhotoSum photo(String content) {
        return PhotoSum.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Feature feature(float x) {
        return new Feature(new float[] {x, -x}, colours(x), Duration.ofMillis(86));
    }

    private static float[] colours(float x) {
        float[] colours = new float[ColourHistogram.DIMENSION];
        colours[ColourHistogram.DIMENSION - 1] = 10 * x;
        return colours;
    }

    private void fill(String... photos) {
        try (FeatureCache cache = open()) {
            for (String photo : photos) {
                cache.add(photo(photo), feature(photo.length()));
            }
        }
    }

    @Test
    void find_afterReopening_hasWhatWasAdded() {
        fill("tas", "kaos");

        try (FeatureCache cache = open()) {
            Feature found = cache.find(photo("kaos")).orElseThrow();
            assertThat(found.embedding()).containsExactly(4, -4);
            assertThat(found.colours()).isEqualTo(colours(4));
            assertThat(found.work()).isEqualTo(Duration.ofMillis(86));
            assertThat(cache.find(photo("topi"))).isEmpty();
            assertThat(cache.size()).isEqualTo(2);
        }
    }

    @Test
    void open_processWasKilledWhileItWrote_losesThatPhotoAlone() throws IOException {
        fill("tas", "kaos");
        byte[] half = new byte[RECORD / 2];
        Files.write(file(), half, StandardOpenOption.APPEND);

        fill("celana");

        try (FeatureCache cache = open()) {
            assertThat(cache.find(photo("tas"))).isPresent();
            assertThat(cache.find(photo("kaos"))).isPresent();
            assertThat(cache.find(photo("celana")))
                    .hasValueSatisfying(found -> assertThat(found.embedding()).containsExactly(6, -6));
        }
        assertThat(Files.size(file())).isEqualTo(HEADER + 3L * RECORD);
    }

    @Test
    void open_headerWasCutOff_startsAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[5]);

        fill("tas");

        try (FeatureCache cache = open()) {
            assertThat(cache.find(photo("tas"))).isPresent();
        }
    }

    @Test
    void find_damagedRecord_isNotBelieved() throws IOException {
        fill("tas", "kaos");
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(HEADER + 32 + 8);
            file.write(0x55);
        }

        try (FeatureCache cache = open()) {
            assertThat(cache.find(photo("tas"))).isEmpty();
            assertThat(cache.find(photo("kaos"))).isPresent();
        }
    }

    @Test
    void open_otherDimensionOrOtherFile_saysWhatToDo() throws IOException {
        fill("tas");

        assertThatThrownBy(() -> FeatureCache.open(folder.resolve("cache"), "model", 3))
                .hasMessageContaining("remove it or use --no-cache")
                .rootCause()
                .hasMessageContaining("2 dimensions, the model has 3");
        Files.writeString(file(), "this is something else");
        assertThatThrownBy(this::open).rootCause().hasMessageContaining("not a feature cache");
    }

    @Test
    void add_byTwoAtOnce_keepsBoth() {
        FeatureCache one = open();
        FeatureCache other = open();
        one.add(photo("tas"), feature(1));
        other.add(photo("kaos"), feature(2));
        one.add(photo("topi"), feature(3));
        one.close();
        other.close();

        try (FeatureCache cache = open()) {
            assertThat(cache.size()).isEqualTo(3);
            assertThat(cache.find(photo("kaos")))
                    .hasValueSatisfying(found -> assertThat(found.embedding()).containsExactly(2, -2));
        }
    }
}
