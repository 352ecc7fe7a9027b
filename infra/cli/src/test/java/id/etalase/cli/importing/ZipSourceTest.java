package id.etalase.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ZIP may hold, and what it may not do. */
class ZipSourceTest {
    private static final StoreId STORE = new StoreId("toko-ani");
    private static final String PRODUCTS = "stores/toko-ani/products/";

    @TempDir
    private Path folder;

    private record File(String name, String text) {}

    private Path zip(Charset names, File... files) throws IOException {
        Path zip = folder.resolve("produk.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packer = new ZipOutputStream(out, names)) {
            for (File file : files) {
                packer.putNextEntry(new ZipEntry(file.name()));
                packer.write(file.text().getBytes(UTF_8));
                packer.closeEntry();
            }
        }
        return zip;
    }

    private Path zip(File... files) throws IOException {
        return zip(UTF_8, files);
    }

    private ImportPlan plan(Path zip) throws IOException {
        return ZipSource.read(zip, Files.createTempDirectory(folder, "scratch"), STORE, CsvColumns.USUAL);
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.against(Set.of()).objects().stream()
                .map(object -> object.key().text())
                .toList();
    }

    @Test
    void read_csvWithItsPhotos_isRead() throws IOException {
        ImportPlan plan = plan(zip(
                new File("toko/daftar.csv", "produk,nama,foto\nK1,Kaos,foto/1.jpg\nT1,,hilang.jpg\n"),
                new File("toko/foto/1.jpg", "satu"),
                new File("__MACOSX/toko/._daftar.csv", "x")));

        assertThat(keys(plan)).containsExactly(PRODUCTS + "K1/product.json", PRODUCTS + "K1/1.jpg");
        assertThat(plan.rows())
                .extracting(PlannedRow::place)
                .containsExactly("produk.zip: toko/daftar.csv, line 2", "produk.zip: toko/daftar.csv, line 3");
    }

    @Test
    void read_foldersOfPhotos_areProducts() throws IOException {
        assertThat(keys(plan(zip(new File("kaos/1.jpg", "a"), new File("tas/1.jpg", "b")))))
                .containsExactly(PRODUCTS + "kaos/1.jpg", PRODUCTS + "tas/1.jpg");
        assertThat(keys(plan(zip(new File("toko/kaos/1.jpg", "a"), new File("toko/tas.jpg", "b")))))
                .containsExactly(PRODUCTS + "kaos/1.jpg", PRODUCTS + "tas/tas.jpg");
        assertThat(keys(plan(zip(new File("kaos/1.jpg", "a"), new File("kaos/2.jpg", "b")))))
                .containsExactly(PRODUCTS + "kaos/1.jpg", PRODUCTS + "kaos/2.jpg");
    }

    @Test
    void read_csvInAFolderNamedInUpperCase_isFound() throws IOException {
        Path zip = zip(new File("toko/DAFTAR.CSV", "produk,foto\nK1,1.jpg\n"), new File("toko/1.jpg", "satu"));

        assertThat(keys(plan(zip))).containsExactly(PRODUCTS + "K1/1.jpg");
    }

    @Test
    void read_packedOnWindows_keepsAccents() throws IOException {
        assertThat(keys(plan(zip(Charset.forName("IBM437"), new File("kopi café/1.jpg", "a")))))
                .containsExactly(PRODUCTS + "kopi café/1.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../jahat.jpg", "a/../../jahat.jpg", "/tmp/jahat.jpg", "..\\jahat.jpg"})
    void read_nameThatLeadsOut_isRefusedAndNothingIsWrittenThere(String name) throws IOException {
        Path zip = zip(new File(name, "x"));

        assertThatThrownBy(() -> plan(zip))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContaining("leads out of it");
        assertThat(folder.resolve("jahat.jpg")).doesNotExist();
    }

    @Test
    void read_csvThatNamesAPhotoOutside_isRefused() throws IOException {
        Files.writeString(folder.resolve("rahasia.jpg"), "x");

        assertThat(plan(zip(new File("a.csv", "produk,foto\nK1,../rahasia.jpg\n")))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.refusal())
                        .isNotNull()
                        .satisfies(why -> assertThat(why.en()).contains("leads out of the ZIP")));
    }

    @Test
    void into_fileThatGrowsTooLarge_isRefused() throws IOException {
        Path bomb = zip(new File("a.jpg", "0".repeat(5_000)));

        assertThatThrownBy(() ->
                        Unzipping.of(bomb, new ZipLimits(10, 1_000, 10_000)).into(scratch()))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContaining("a.jpg, which is larger than 1000 bytes");
        assertThatThrownBy(() ->
                        Unzipping.of(bomb, new ZipLimits(10, 10_000, 1_000)).into(scratch()))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContaining("unpacks to more than 1000 bytes");
        Path many = zip(new File("a.jpg", ""), new File("b.jpg", ""));
        assertThatThrownBy(() -> Unzipping.of(many, new ZipLimits(1, 10, 10)).into(scratch()))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContaining("holds 2 files");
    }

    @Test
    void read_severalCsvs_asksForOne() throws IOException {
        Path zip = zip(new File("a.csv", "file\n"), new File("b.csv", "file\n"));

        assertThatThrownBy(() -> plan(zip))
                .isInstanceOf(UnusableZipException.class)
                .hasMessage("produk.zip holds several CSVs: a.csv, b.csv. Leave one, or make a ZIP of each.");
    }

    @Test
    void read_noZip_saysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("produk.zip"), "bukan zip");

        assertThatThrownBy(() -> plan(file))
                .isInstanceOf(UnusableZipException.class)
                .hasMessageContainingAll("cannot be unpacked", "Pack it again");
    }

    private Path scratch() throws IOException {
        return Files.createTempDirectory(folder, "scratch").toAbsolutePath();
    }
}
