package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.exporting.ExportTarget;
import id.etalase.cli.exporting.Exporter;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.testing.RememberingTerminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.testing.FakeApi;
import id.etalase.local.RunningSystem;
import id.etalase.local.s3.LocalBucket;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported can be imported again and changes nothing, against a real bucket; the API answers what lies in it. */
class RoundTripIT {
    private static final StoreId STORE = new StoreId("toko-ani");

    @TempDir
    private Path scratch;

    private LocalBucket local;
    private PhotoBucket bucket;

    @BeforeEach
    void bringProductsIn() throws IOException {
        local = LocalBucket.start(
                new LocalBucket.Options(scratch.resolve("bucket"), 0, "photos", "key", "secret"),
                Clock.systemUTC(),
                event -> {});
        bucket = PhotoBucket.of(new RunningSystem.Bucket(local.endpoint(), "photos", "key", "secret"));
        Path shop = Files.createDirectories(scratch.resolve("toko"));
        for (String photo : List.of("depan.jpg", "belakang.jpg", "tas.jpg", "polos.jpg")) {
            Files.writeString(shop.resolve(photo), photo);
        }
        Path csv = shop.resolve("daftar.csv");
        Files.write(
                csv,
                List.of(
                        "kode produk;nama;harga;deskripsi;stok;tautan;foto;foto 2",
                        "K.1;\"Kaos \"\"Parang\"\"; merah\";Rp 45.000;\"Katun\nadem\";3;https://ani.example/k1;depan.jpg;belakang.jpg",
                        "Tas + é;Tas;150.000;;0;;tas.jpg;",
                        "P1;;;;;;polos.jpg;"));
        upload(CsvSource.read(csv, STORE, CsvColumns.USUAL));
    }

    @AfterEach
    void stop() {
        bucket.close();
        local.close();
    }

    @Test
    void export_importedAgain_changesNothing() throws IOException {
        for (String name : List.of("ekspor.csv", "ekspor.zip")) {
            assertThat(again(export(name, true))).as(name).isEmpty();
        }
    }

    @Test
    void export_withoutPhotos_changesNothingEither() throws IOException {
        Files.createDirectories(scratch.resolve("lain"));

        assertThat(again(export("lain/ekspor.csv", false))).isEmpty();
    }

    @Test
    void export_editedInASpreadsheet_changesThatProductAlone() throws IOException {
        Path csv = export("ekspor.csv", true);
        Files.writeString(csv, Files.readString(csv).replace("150000", "175000"));

        assertThat(again(csv)).containsExactly("stores/toko-ani/products/Tas + é/product.json");
    }

    @Test
    void priceWithdrawnInAPriceList_isGone() throws IOException {
        Path csv = Files.writeString(scratch.resolve("harga.csv"), "product,price\nK.1,\n");

        upload(CsvSource.read(csv, STORE, CsvColumns.USUAL));

        String facts = new String(bucket.read("stores/toko-ani/products/K.1/product.json"), StandardCharsets.UTF_8);
        assertThat(facts).contains("Parang").doesNotContain("price");
    }

    private void upload(ImportPlan plan) {
        Uploads uploads = new Uploads(bucket, STORE);
        ImportPlan possible = plan.against(uploads.present());
        assertThat(possible.rows()).allSatisfy(row -> assertThat(row.refusal()).isNull());
        try (Progress progress = new RememberingTerminal().terminal().progress("Uploading", " files", 1)) {
            uploads.run(possible, progress);
        }
    }

    /** The keys that an import would write. */
    private List<String> again(Path file) throws IOException {
        ImportPlan plan = ZipSource.isZip(file)
                ? ZipSource.read(file, Files.createTempDirectory(scratch, "unpacked"), STORE, CsvColumns.USUAL)
                : CsvSource.read(file, STORE, CsvColumns.USUAL);
        Uploads uploads = new Uploads(bucket, STORE);
        ImportPlan possible = plan.against(uploads.present());
        assertThat(possible.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.refusal()).isNull());
        return uploads.missing(possible).stream()
                .map(key -> key.text())
                .sorted()
                .toList();
    }

    private Path export(String name, boolean photos) throws IOException {
        Path file = scratch.resolve(name);
        try (FakeApi photosThere = FakeApi.start(
                        request -> new FakeApi.Answer(200, request.substring(request.lastIndexOf('/') + 1)));
                FakeApi api = FakeApi.start(request -> new FakeApi.Answer(
                        200, answer(request, photosThere.endpoint().toString())));
                EtalaseClient owner = new EtalaseClient(api.endpoint(), "kunci");
                ExportTarget target = ExportTarget.at(file, true)) {
            new Exporter(owner, new RememberingTerminal().terminal()).run(STORE.value(), target, photos);
            target.done();
        }
        return file;
    }

    private String answer(String request, String photosAt) {
        if (request.startsWith("GET /v1/products?")) {
            return "{\"products\": ["
                    + new TreeSet<>(List.of("K.1", "Tas + é", "P1"))
                            .stream()
                                    .map(code -> "{\"id\": \"toko-ani." + code + "\"}")
                                    .collect(Collectors.joining(","))
                    + "]}";
        }
        String code = request.endsWith("K.1") ? "K.1" : request.endsWith("P1") ? "P1" : "Tas + é";
        String folder = "stores/toko-ani/products/" + code + "/";
        ProductFacts facts = bucket.list(folder).containsKey(folder + "product.json")
                        && ProductJson.read(bucket.read(folder + "product.json")) instanceof FactsReading.Read read
                ? read.facts()
                : ProductFacts.NONE;
        String photos = bucket.list(folder).keySet().stream()
                .filter(key -> key.endsWith(".jpg"))
                .map(key -> key.substring(folder.length()))
                .sorted()
                .map(photo -> "{\"name\": \"" + photo + "\", \"status\": \"live\", \"url\": \"" + photosAt + "/" + photo
                        + "\"}")
                .collect(Collectors.joining(","));
        String own = new String(ProductJson.write(facts), StandardCharsets.UTF_8)
                .strip()
                .replaceFirst("^\\{", "")
                .replaceFirst("}$", "")
                .strip();
        return "{\"id\": \"toko-ani." + code + "\", " + (own.isEmpty() ? "" : own + ", ") + "\"photos\": [" + photos
                + "]}";
    }
}
