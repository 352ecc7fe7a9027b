package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.vision.DjlRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code train} on drawn photos, with the real network. */
class TrainIT {
    private static final List<String> LABELS = List.of("Bintang Merah", "Bintang Biru");
    private static final int PHOTOS = 14;

    @TempDir
    private static Path scratch;

    private static Path photos = Path.of("");

    /** Photos of two things, sorted into folders. */
    @BeforeAll
    static void draw() throws IOException {
        photos = Files.createDirectories(scratch.resolve("foto"));
        for (int thing = 0; thing < LABELS.size(); thing++) {
            Path folder = Files.createDirectories(photos.resolve(LABELS.get(thing)));
            for (int view = 0; view < PHOTOS; view++) {
                Files.write(folder.resolve(view + ".jpg"), DrawnPhotos.jpeg(thing, view));
            }
        }
    }

    private static CommandRun train(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "train",
                photos.toString(),
                "--tag",
                "kind",
                "--cache",
                scratch.resolve("cache").toString(),
                "--out",
                scratch.resolve("model-toko").toString()));
        all.addAll(List.of(more));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void train_photosInFolders_writesAModelThatNamesOtherPhotosOfTheSameThings() throws Exception {
        Path names =
                Files.writeString(scratch.resolve("nama.csv"), "label,id,en\nBintang Merah,Bintang merah,Red star\n");

        CommandRun run = train("--names", names.toString(), "--splits", "2");

        assertThat(run.exitCode()).as(run.remarks()).isZero();
        assertThat(run.results()).contains("Split 2 (seed 2): test accuracy ", "Mean of the splits: ");
        try (DjlRecognizer model =
                DjlRecognizer.load(scratch.resolve("model-toko").resolve("model.json"))) {
            assertThat(model.model().name()).isEqualTo("model-toko");
            assertThat(kind(model, 0).label().en()).isEqualTo("Red star");
            assertThat(kind(model, 1).code()).isEqualTo("bintang-biru");
            assertThat(model.contract().heads())
                    .extracting(head -> head.tag())
                    .contains(TagType.CATEGORY, TagType.KIND)
                    .doesNotHaveDuplicates();
        }
        assertThat(new ObjectMapper()
                        .readTree(scratch.resolve("model-toko/training.json").toFile())
                        .path("runs")
                        .findParents("name"))
                .filteredOn(each -> each.path("name").asText().equals("kind"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("splitAccuracies")).hasSize(2));
        assertThat(scratch.resolve("model-toko/evaluation")).isDirectoryContaining("glob:**.html");
    }

    private static Tag kind(DjlRecognizer model, int thing) {
        Recognition seen = model.recognize(DrawnPhotos.jpeg(thing, PHOTOS + 2));
        assertThat(seen).isInstanceOf(Recognition.Recognized.class);
        return ((Recognition.Recognized) seen)
                .tags().all().stream()
                        .filter(tag -> tag.type() == TagType.KIND)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void train_oneLabel_saysThatItTakesTwo() throws IOException {
        Path single = scratch.resolve("satu");
        Files.createDirectories(single.resolve("kaos"));
        for (int view = 0; view < 4; view++) {
            Files.write(single.resolve("kaos").resolve(view + ".jpg"), DrawnPhotos.jpeg(5, view));
        }

        CommandRun run = CommandRun.of(
                "train",
                single.toString(),
                "--no-cache",
                "--out",
                scratch.resolve("tiada").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("Failed: ", "[kaos]", "two labels or more");
        assertThat(scratch.resolve("tiada")).doesNotExist();
    }

    @Test
    void train_folderThatIsNoNameForAModel_saysSoBeforeAnyPhotoIsLookedAt() {
        CommandRun run = train("--name", "Toko Saya");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("not \"Toko Saya\"", "--name").doesNotContain("Features");
    }
}
