package id.etalase.learning.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path folder;

    private Path csv = Path.of("");

    @BeforeEach
    void addPhotos() throws IOException {
        csv = folder.resolve("katalog.csv");
        photo("foto/kaos.jpg");
        photo("foto/tas.jpg");
    }

    private void photo(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private Manifest manifest(ManifestColumns columns, String... lines) throws IOException {
        Files.writeString(csv, String.join("\r\n", lines));
        return Manifest.read(csv, columns);
    }

    private void assertMistake(ManifestColumns columns, String expected, String... lines) {
        assertThatThrownBy(() -> manifest(columns, lines))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage(csv + ": " + expected);
    }

    @Test
    void read_usualColumns_keepsOrderLabelsAndSplits() throws IOException {
        Manifest manifest = manifest(
                ManifestColumns.USUAL, "file,label,split", "foto/tas.jpg,tas,test", "foto/kaos.jpg,kaos,train");

        assertThat(manifest.name()).isEqualTo("katalog");
        assertThat(manifest.photos())
                .containsExactly(
                        new LabelledPhoto(folder.resolve("foto/tas.jpg"), "foto/tas.jpg", "tas", "test"),
                        new LabelledPhoto(folder.resolve("foto/kaos.jpg"), "foto/kaos.jpg", "kaos", "train"));
        assertThat(manifest.labels()).containsExactly("kaos", "tas");
        assertThat(manifest.split("test").labels()).containsExactly("tas");
        assertThat(manifest.last(1).labels()).containsExactly("kaos");
        assertThat(manifest.last(9).photos()).hasSize(2);
    }

    @Test
    void sample_sameSeed_drawsTheSamePhotosInTheirOldOrder() throws IOException {
        String[] lines = new String[21];
        lines[0] = "file,label";
        for (int i = 1; i < lines.length; i++) {
            photo("foto/" + (char) ('a' + i) + ".jpg");
            lines[i] = "foto/" + (char) ('a' + i) + ".jpg,kaos";
        }
        Manifest manifest = manifest(ManifestColumns.USUAL, lines);

        Manifest drawn = manifest.sample(5, 3);

        assertThat(drawn.photos()).hasSize(5).isEqualTo(manifest.sample(5, 3).photos());
        assertThat(drawn.photos()).extracting(LabelledPhoto::name).isSorted();
        assertThat(drawn.photos()).isNotEqualTo(manifest.sample(5, 4).photos());
        assertThat(manifest.sample(99, 3)).isEqualTo(manifest);
    }

    @Test
    void read_chosenColumns_areTaken() throws IOException {
        Manifest manifest = manifest(
                new ManifestColumns("warna", "bagian"), "file,warna,bagian,label", "foto/tas.jpg,merah,uji,tas");

        assertThat(manifest.labels()).containsExactly("merah");
        assertThat(manifest.splits()).containsExactly("uji");
    }

    @Test
    void read_noSplitColumn_isNoMistakeUnlessItWasChosen() throws IOException {
        assertThat(manifest(ManifestColumns.USUAL, "file,label", "foto/tas.jpg,tas")
                        .splits())
                .containsExactly("");
        assertMistake(
                new ManifestColumns(null, "bagian"),
                "there is no column bagian among file, label. Choose with --split the one that says what a photo is"
                        + " for.",
                "file,label",
                "foto/tas.jpg,tas");
    }

    @Test
    void read_noLabelColumn_namesThoseThatThereAre() {
        assertMistake(
                ManifestColumns.USUAL,
                "there is no column label among file, category, kind. Choose with --label the one that says what a"
                        + " photo shows.",
                "file,category,kind",
                "foto/tas.jpg,pakaian,tas");
    }

    @Test
    void read_mistakesInRows_areAllNamedWithLineAndMend() {
        assertThatThrownBy(() -> manifest(
                        ManifestColumns.USUAL,
                        "file,label",
                        "foto/hilang.jpg,kaos",
                        "foto/kaos.jpg,",
                        "foto/tas.jpg,tas, merah",
                        ",tas",
                        "foto/tas.jpg,tas",
                        "foto/tas.jpg,topi"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage(csv
                        + " has 5 mistakes:\n"
                        + "  line 2: there is no file foto/hilang.jpg; write its path as seen from the CSV's folder\n"
                        + "  line 3: the column label is empty; fill it in or remove the row\n"
                        + "  line 4: has 3 cells, but the header has 2; put quotes around a cell that has a comma in"
                        + " it\n"
                        + "  line 5: names no file; write its path or remove the row\n"
                        + "  line 7: calls foto/tas.jpg \"topi\", but line 6 \"tas\"; remove one of the two");
    }

    @Test
    void read_samePhotoInTwoSplits_isCounted() throws IOException {
        Manifest manifest =
                manifest(ManifestColumns.USUAL, "file,label,split", "foto/tas.jpg,tas,train", "foto/tas.jpg,tas,val");

        assertThat(manifest.photos()).hasSize(2);
        assertThat(manifest.repeated()).isEqualTo(1);
        assertThat(manifest.split("val").repeated()).isZero();
    }

    @Test
    void read_veryManyMistakes_areCounted() {
        String[] lines = new String[31];
        lines[0] = "file,label";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "hilang-" + i + ".jpg,kaos";
        }

        assertThatThrownBy(() -> manifest(ManifestColumns.USUAL, lines))
                .hasMessageContaining("has 30 mistakes")
                .hasMessageContaining("line 21:")
                .hasMessageNotContaining("line 22:")
                .hasMessageEndingWith("and 10 more");
    }

    @Test
    void read_folderWithOneCsv_takesIt() throws IOException {
        manifest(ManifestColumns.USUAL, "file,label", "foto/tas.jpg,tas");

        assertThat(Manifest.read(folder, ManifestColumns.USUAL).name()).isEqualTo("katalog");
    }

    @Test
    void read_folderWithSeveralCsvs_asksWhich() throws IOException {
        manifest(ManifestColumns.USUAL, "file,label", "foto/tas.jpg,tas");
        Files.writeString(folder.resolve("lain.csv"), "file,label\n");

        assertThatThrownBy(() -> Manifest.read(folder, ManifestColumns.USUAL))
                .hasMessage(folder + ": holds several CSVs; name the one that is meant: katalog.csv, lain.csv");
    }

    @Test
    void read_sortedPhotos_areLabelledByTheirFolders() throws IOException {
        photo("toko/tas/b.jpg");
        photo("toko/tas/a.png");
        photo("toko/kaos/c.jpg");
        Files.writeString(folder.resolve("toko/kaos/catatan.txt"), "bukan foto");
        Files.writeString(folder.resolve("toko/.DS_Store"), "");

        Manifest manifest = Manifest.read(folder.resolve("toko"), ManifestColumns.USUAL);

        assertThat(manifest.name()).isEqualTo("toko");
        assertThat(manifest.photos())
                .extracting(LabelledPhoto::name, LabelledPhoto::label, LabelledPhoto::split)
                .containsExactly(
                        tuple("kaos/c.jpg", "kaos", ""), tuple("tas/a.png", "tas", ""), tuple("tas/b.jpg", "tas", ""));
    }

    @Test
    void read_photosSortedIntoSplits_haveBoth() throws IOException {
        photo("toko/train/tas/a.jpg");
        photo("toko/test/tas/b.jpg");

        assertThat(Manifest.read(folder.resolve("toko"), ManifestColumns.USUAL).photos())
                .extracting(LabelledPhoto::name, LabelledPhoto::label, LabelledPhoto::split)
                .containsExactly(tuple("test/tas/b.jpg", "tas", "test"), tuple("train/tas/a.jpg", "tas", "train"));
    }

    @Test
    void read_nothingThere_saysWhatIsWanted() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("kosong"));

        assertThatThrownBy(() -> Manifest.read(empty, ManifestColumns.USUAL))
                .hasMessage(empty
                        + ": has neither a CSV nor folders; sort the photos into folders named like what they show");
        assertThatThrownBy(() -> manifest(ManifestColumns.USUAL, "file,label"))
                .hasMessage(csv + ": names no photo; add a row or a photo for each");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
