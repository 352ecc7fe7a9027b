package id.etalase.cli.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.importing.CsvColumns;
import id.etalase.cli.importing.CsvSource;
import id.etalase.cli.importing.ImportPlan;
import id.etalase.cli.importing.ZipSource;
import id.etalase.cli.testing.RememberingTerminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export holds, and that an import understands it; that it changes nothing there, RoundTripIT says. */
class ExporterTest {
    @TempDir
    private Path folder;

    private static String answer(String request) {
        if (request.startsWith("GET /v1/products?")) {
            assertThat(request).contains("store=toko-ani", "sort=name");
            return request.contains("cursor")
                    ? "{\"products\": [{\"id\": \"toko-ani.rusak\"}], \"next\": null}"
                    : "{\"products\": [{\"id\": \"toko-ani.K.1\"}, {\"id\": \"toko-ani.T1\"}], \"next\": \"c\"}";
        }
        if (request.endsWith("K.1")) {
            return product(
                    "K.1",
                    "\"name\": \"Kaos \\\"Parang\\\", merah\", \"price\": 45000, \"stock\": 3",
                    "null",
                    "depan.jpg");
        }
        if (request.endsWith("T1")) {
            return product("T1", "\"name\": null", "null", "1.jpg");
        }
        return request.endsWith("rusak")
                ? product(
                        "rusak",
                        "\"name\": null",
                        "{\"code\": \"facts\", \"message\": {\"id\": \"Perbaiki.\", \"en\": \"Mend it.\"}}",
                        "1.jpg")
                : "foto";
    }

    private static String product(String code, String facts, String problem, String photo) {
        return "{\"id\": \"toko-ani." + code + "\", " + facts + ", \"factsProblem\": " + problem
                + ", \"photos\": [{\"name\": \"" + photo + "\", \"url\": \"http://127.0.0.1:PORT/b/" + photo
                + "\", \"status\": \"live\"}]}";
    }

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Exporter.Report export(Path file, boolean photos) throws IOException {
        return export(file, photos, false);
    }

    private Exporter.Report export(Path file, boolean photos, boolean replacing) throws IOException {
        try (FakeApi bucket = FakeApi.start(request -> {
                    asked.add(request);
                    return new FakeApi.Answer(200, "foto");
                });
                FakeApi api = FakeApi.start(request -> {
                    asked.add(request);
                    String photosAt = bucket.endpoint().toString();
                    return new FakeApi.Answer(200, answer(request).replace("http://127.0.0.1:PORT", photosAt));
                });
                EtalaseClient owner = new EtalaseClient(api.endpoint(), "kunci");
                ExportTarget target = ExportTarget.at(file, replacing)) {
            Exporter.Report report =
                    new Exporter(owner, new RememberingTerminal().terminal()).run("toko-ani", target, photos);
            target.done();
            return report;
        }
    }

    @Test
    void run_csv_hasARowForEachProductThatIsWhole() throws IOException {
        Path csv = folder.resolve("produk.csv");

        Exporter.Report report = export(csv, false);

        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "\uFEFFproduct,name,price,description,stock,link,file",
                        "K.1,\"Kaos \"\"Parang\"\", merah\",45000,,3,,foto/K.1/depan.jpg",
                        "T1,,,,,,foto/T1/1.jpg");
        assertThat(report.products()).isEqualTo(2);
        assertThat(report.remarks()).containsExactly("toko-ani.rusak: left out. Perbaiki. / Mend it.");
    }

    @Test
    void run_csvWithPhotos_putsThemBesideItSoThatAnImportFindsThem() throws IOException {
        Path csv = folder.resolve("produk.csv");

        export(csv, true);

        assertThat(folder.resolve("foto/K.1/depan.jpg")).hasContent("foto");
        ImportPlan plan = CsvSource.read(csv, new StoreId("toko-ani"), CsvColumns.USUAL);
        assertThat(plan.photos()).isEqualTo(2);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void run_photos_areFetchedWhileTheirAddressesAreFresh() throws IOException {
        export(folder.resolve("produk.csv"), true);

        assertThat(asked)
                .filteredOn(request -> !request.startsWith("GET /v1/products?"))
                .containsExactly(
                        "GET /v1/products/toko-ani.K.1",
                        "GET /b/depan.jpg",
                        "GET /v1/products/toko-ani.T1",
                        "GET /b/1.jpg",
                        "GET /v1/products/toko-ani.rusak");
    }

    @Test
    void run_otherPhotoBesideTheCsv_isNotReplacedUnlessAskedFor() throws IOException {
        Path csv = folder.resolve("produk.csv");
        Path photo = folder.resolve("foto/T1/1.jpg");
        Files.createDirectories(photo.getParent());
        Files.writeString(photo, "foto yang sudah diedit");

        assertThatThrownBy(() -> export(csv, true))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(photo.toString(), "is there already", "--force");
        assertThat(photo).hasContent("foto yang sudah diedit");
        try (var left = Files.list(folder)) {
            assertThat(left).as("no CSV, whole or not").containsExactly(folder.resolve("foto"));
        }

        export(csv, true, true);
        assertThat(photo).hasContent("foto");
        export(csv, true);
        assertThat(csv).exists();
    }

    @Test
    void run_csvBreaksOff_leavesTheOneThatWasThere() throws IOException {
        Path csv = Files.writeString(folder.resolve("produk.csv"), "product\nK.1\n");

        try (ExportTarget target = ExportTarget.at(csv, true)) {
            target.table("product\n");
        }

        assertThat(csv).hasContent("product\nK.1\n");
    }

    @Test
    void run_zip_isWhatAnImportReads() throws IOException {
        Path zip = folder.resolve("produk.zip");

        export(zip, true);

        ImportPlan plan = ZipSource.read(
                zip, Files.createDirectory(folder.resolve("scratch")), new StoreId("toko-ani"), CsvColumns.USUAL);
        assertThat(plan.photos()).isEqualTo(2);
        try (var left = Files.list(folder)) {
            assertThat(left).as("no unfinished file").hasSize(2);
        }
    }
}
