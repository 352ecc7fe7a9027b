package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.cli.testing.CliProcess;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other commands do while {@code up} runs in another terminal. */
class RunningSystemIT {
    @TempDir
    private static Path scratch;

    private static Path data = Path.of("");
    private static CliProcess up;

    @BeforeAll
    static void start() throws IOException {
        data = scratch.resolve("data");
        up = CliProcess.up(scratch, data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try (CliProcess running = up) {
            running.stop();
        }
    }

    private static Path shop(String store, int first) throws IOException {
        Path folder = scratch.resolve(store);
        DrawnPhotos.shop(folder, first, 3, 1);
        return folder;
    }

    private static CommandRun importing(Path folder) {
        String store = folder.getFileName().toString();
        return CommandRun.of("import", folder.toString(), "--store", store, "--data", data.toString());
    }

    @Test
    void up_whileItRuns_saysWhereThePageIs() {
        RunningSystem running = RunningSystem.find(data).orElseThrow();

        assertThat(up.said())
                .contains(
                        "page and API   " + running.web(),
                        running.bucket().endpoint().toString(),
                        "./etalase import FOLDER",
                        "Ctrl-C")
                .doesNotContain("Exception", "WARN");
    }

    @Test
    void up_aSecondTimeOnTheSameData_saysWhichProcessHasItAndEnds() throws Exception {
        RunningSystem running = RunningSystem.find(data).orElseThrow();
        try (CliProcess second = CliProcess.start(scratch, "up", "--data", data.toString())) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.said())
                    .contains(
                            "Failed: Etalase runs already on " + data,
                            "process " + running.pid(),
                            running.web().toString(),
                            "--data");
        }
        assertThat(RunningSystem.find(data)).as("the first one").contains(running);
    }

    @Test
    void import_someFilesCannotBeUsed_hasALineForEachInBothLanguagesAndCodeOne() throws IOException {
        Path folder = shop("toko-campur", 20);
        Files.writeString(folder.resolve("barang-1/bukan-foto.jpg"), "Ini bukan foto.");
        Files.writeString(folder.resolve("barang-2/product.json"), "{\"price\": \"45.000\"}");
        Files.writeString(folder.resolve("barang-3/catatan.txt"), "Bukan foto juga.");

        CommandRun run = importing(folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().lines()).hasSize(4).last().isEqualTo("Rows: 3 imported, 0 unchanged, 2 rejected");
        assertThat(run.results())
                .containsPattern("toko-campur/products/barang-1/bukan-foto\\.jpg: \\S.* / \\S.* \\[[a-z-]+]")
                .containsPattern(
                        "toko-campur/products/barang-2/product\\.json: \\S.*price.* / \\S.*price.* \\[[a-z-]+]")
                .contains("3 live, 1 rejected, 0 pending; 5 files uploaded");
        assertThat(run.remarks()).contains("barang-3/catatan.txt: left out");
    }

    @Test
    void import_again_uploadsOnlyWhatChanged() throws IOException {
        Path folder = shop("toko-ulang", 30);
        assertThat(importing(folder).results()).contains("3 live, 0 rejected, 0 pending; 3 files uploaded");
        Files.write(folder.resolve("barang-2/1.jpg"), DrawnPhotos.jpeg(35, 3));

        CommandRun again = importing(folder);

        assertThat(again.exitCode()).isZero();
        assertThat(again.results()).contains("3 live, 0 rejected, 0 pending; 1 files uploaded");
    }

    @Test
    void import_csv_isTriedThenImportedThenUnchangedAndReported() throws IOException {
        Path folder = shop("toko-daftar", 50);
        Path csv = Files.write(
                folder.resolve("daftar.csv"),
                List.of(
                        "sep=;",
                        "kode produk;nama produk;harga;foto sampul",
                        "K1;Kaos;Rp 45.000;barang-1/1.jpg",
                        "K2;Tas;murah;barang-2/1.jpg"));
        Path report = scratch.resolve("hasil.csv");
        String[] command = {
            "import", csv.toString(), "--store", "toko-daftar", "--data", data.toString(), "--report", report.toString()
        };

        CommandRun tried = CommandRun.of(
                Stream.concat(Stream.of(command), Stream.of("--dry-run")).toArray(String[]::new));
        CommandRun first = CommandRun.of(command);
        CommandRun second = CommandRun.of(command);

        assertThat(List.of(tried.exitCode(), first.exitCode(), second.exitCode()))
                .containsOnly(1);
        assertThat(tried.results())
                .contains("akan masuk / would be imported (toko-daftar.K1)", "\"murah\"", "nothing was uploaded");
        assertThat(first.results()).contains("1 live", "Rows: 1 imported, 0 unchanged, 1 rejected");
        assertThat(second.results()).contains("0 files uploaded", "Rows: 0 imported, 1 unchanged, 1 rejected");
        assertThat(Files.readAllLines(report)).hasSize(3).first().isEqualTo("\uFEFFrow,product,result,alasan,reason");
    }

    @Test
    void search_photoOfAProduct_findsItFirst() throws IOException {
        Path folder = shop("toko-cari", 40);
        Files.writeString(folder.resolve("barang-2/product.json"), "{\"name\": \"Bintang merah\", \"price\": 185000}");
        importing(folder);
        String photo = folder.resolve("barang-2/1.jpg").toString();

        CommandRun table = CommandRun.of("search", photo, "--store", "toko-cari", "--data", data.toString());
        CommandRun json = CommandRun.of(
                "search", photo, "--store", "toko-cari", "--limit", "1", "--json", "--data", data.toString());

        assertThat(table.exitCode()).isZero();
        assertThat(table.results().lines())
                .filteredOn(line -> line.contains("toko-cari"))
                .as("hits, and near misses if some are less alike")
                .hasSize(3)
                .first()
                .asString()
                .matches("#{10} {2}\\S+ {2}toko-cari {2}barang-2 {2}Bintang merah {2}Rp185\\.000 .*");
        assertThat(new ObjectMapper().readTree(json.results()).path("hits"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path("product").asText()).isEqualTo("toko-cari.barang-2"));
    }

    @Test
    void search_tooMany_saysWhatIsAllowed() throws IOException {
        String photo =
                Files.write(scratch.resolve("foto.jpg"), DrawnPhotos.jpeg(0, 0)).toString();

        CommandRun run = CommandRun.of("search", photo, "--limit", "51", "--data", data.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("Failed: ", "(400)", "limit", "50");
    }

    @Test
    void search_notAPhoto_saysWhy() throws IOException {
        String text = Files.writeString(scratch.resolve("catatan.jpg"), "Ini bukan foto.")
                .toString();

        CommandRun run = CommandRun.of("search", text, "--data", data.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("Failed: ").containsPattern("\\((415|422)\\)");
    }
}
