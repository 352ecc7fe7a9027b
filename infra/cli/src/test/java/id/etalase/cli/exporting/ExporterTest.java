package id.etalase.cli.exporting;

import static org.assertj.core.api.Assertions.assertThat;

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

    private Exporter.Report export(Path file, boolean photos) throws IOException {
        try (FakeApi bucket = FakeApi.saying(200, "foto");
                FakeApi api = FakeApi.start(request -> new FakeApi.Answer(
                        200,
                        answer(request)
                                .replace(
                                        "http://127.0.0.1:PORT",
                                        bucket.endpoint().toString())));
                EtalaseClient owner = new EtalaseClient(api.endpoint(), "kunci");
                ExportTarget target = ExportTarget.at(file)) {
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
