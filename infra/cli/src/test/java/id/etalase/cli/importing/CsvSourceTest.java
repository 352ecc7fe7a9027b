package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.files.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {
    private static final String PRODUCTS = "stores/toko-ani/products/";

    @TempDir
    private Path folder;

    private Path csv = Path.of("");

    @BeforeEach
    void addPhotos() throws IOException {
        csv = folder.resolve("daftar.csv");
        for (String photo : List.of("kaos.jpg", "tas.jpg", "lain/kaos.jpg")) {
            Path file = folder.resolve("foto").resolve(photo);
            Files.createDirectories(file.getParent());
            Files.writeString(file, photo);
        }
    }

    private ImportPlan plan(CsvColumns columns, String... lines) throws IOException {
        Files.writeString(csv, String.join("\r\n", lines));
        return CsvSource.read(csv, new StoreId("toko-ani"), columns);
    }

    private ImportPlan plan(String... lines) throws IOException {
        return plan(CsvColumns.USUAL, lines);
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.against(Set.of()).objects().stream()
                .map(object -> object.key().text())
                .toList();
    }

    private static String facts(ImportPlan plan) throws IOException {
        PlannedObject facts = plan.objects().stream()
                .filter(object -> object.key() instanceof ObjectKey.Facts)
                .findFirst()
                .orElseThrow();
        return new String(facts.content().open().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void read_usualColumns_becomePhotosAndFacts() throws IOException {
        ImportPlan plan = plan(
                "file,product,name,price,description,stock,link",
                "foto/kaos.jpg,K1,\"Kaos \"\"Parang\"\", merah\",Rp 185.000,Katun,3,https://toko.example/k1",
                "foto/tas.jpg,T1,,,,,");

        assertThat(keys(plan))
                .containsExactly(PRODUCTS + "K1/product.json", PRODUCTS + "K1/kaos.jpg", PRODUCTS + "T1/tas.jpg");
        assertThat(facts(plan))
                .contains(
                        "\"name\" : \"Kaos \\\"Parang\\\", merah\"",
                        "\"price\" : 185000",
                        "\"stock\" : 3",
                        "\"link\" : \"https://toko.example/k1\"");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void read_noProductColumn_namesProductsLikeTheirFiles() throws IOException {
        assertThat(keys(plan("file", "foto/kaos.jpg"))).containsExactly(PRODUCTS + "kaos/kaos.jpg");
    }

    @Test
    void read_filesOfOneNameInOneProduct_areBothKept() throws IOException {
        ImportPlan plan = plan("file,product", "foto/kaos.jpg,K1", "foto/lain/kaos.jpg,K1");

        assertThat(keys(plan)).containsExactly(PRODUCTS + "K1/kaos.jpg", PRODUCTS + "K1/foto_lain_kaos.jpg");
    }

    @Test
    void read_severalRowsOfAProduct_takesTheFirstOnesFacts() throws IOException {
        ImportPlan plan = plan("file,product,name", "foto/kaos.jpg,K1,Kaos", "foto/tas.jpg,K1,Lain");

        assertThat(facts(plan)).contains("Kaos").doesNotContain("Lain");
    }

    @Test
    void read_where_passesOverOtherRows() throws IOException {
        CsvColumns test = CsvColumns.USUAL.where("split", "test");

        assertThat(keys(plan(test, "file,split", "foto/kaos.jpg,train", "foto/tas.jpg,test")))
                .containsExactly(PRODUCTS + "tas/tas.jpg");
    }

    @Test
    void read_otherColumns_areNamedAsNotUsed() throws IOException {
        assertThat(plan("file,ukuran,warna", "foto/kaos.jpg,L,merah").remarks())
                .containsExactly("Columns not used: ukuran, warna.");
    }

    @Test
    void read_columnsThatTheCommandNamesAreMissing_areListedAtOnce() {
        CsvColumns columns = new CsvColumns(Map.of("split", "test"), "kode", null, "harga", null, null, null);

        assertThatThrownBy(() -> plan(columns, "file,name", "foto/kaos.jpg,Kaos"))
                .isInstanceOf(CsvException.class)
                .hasMessage(csv + " has no column harga, kode, split. It has: file, name.");
    }

    private static List<String> refusals(ImportPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.refusal() != null)
                .map(row -> row.place() + ": "
                        + Objects.requireNonNull(row.refusal()).en())
                .toList();
    }

    @Test
    void read_photoInSeveralRows_isOnePhoto() throws IOException {
        assertThat(keys(plan("file,product", "foto/kaos.jpg,K1", "foto/kaos.jpg,K1")))
                .containsExactly(PRODUCTS + "K1/kaos.jpg");
    }

    @Test
    void read_absentFile_waitsForTheShopToHaveIt() throws IOException {
        ImportPlan plan = plan("file", "foto/kaos.jpg", "foto/hilang.jpg");

        assertThat(keys(plan)).containsExactly(PRODUCTS + "kaos/kaos.jpg");
        assertThat(refusals(plan.against(Set.of())))
                .singleElement()
                .asString()
                .startsWith(csv + ", line 3: There is no file \"foto/hilang.jpg\"");
    }

    @Test
    void read_rowThatNamesNothing_isRefused() throws IOException {
        assertThat(refusals(plan("file,name,price", ",,5000", "foto/tas.jpg,Tas,")))
                .singleElement()
                .asString()
                .startsWith(csv + ", line 2: The row names neither");
    }

    @Test
    void read_valueThatIsNoNumber_refusesTheRowAndGoesOn() throws IOException {
        ImportPlan plan =
                plan("file,price,stock", "foto/kaos.jpg,45.000,tiga", "foto/tas.jpg,murah,", "foto/tas.jpg,5000,1");

        assertThat(refusals(plan))
                .containsExactly(
                        csv
                                + ", line 2: \"tiga\" in the column stock is not a whole number. Write 45000 or Rp 45.000, for"
                                + " example.",
                        csv
                                + ", line 3: \"murah\" in the column price is not a whole number. Write 45000 or Rp 45.000, for"
                                + " example.");
        assertThat(keys(plan)).containsExactly(PRODUCTS + "tas/product.json", PRODUCTS + "tas/tas.jpg");
    }

    @Test
    void read_linkThatIsNoAddress_refusesTheRow() throws IOException {
        assertThat(refusals(plan("file,link", "foto/kaos.jpg,toko saya")))
                .containsExactly(
                        csv
                                + ", line 2: \"toko saya\" in the column link is not an address. Write it whole, with https://.");
    }

    @Test
    void read_valueOutOfRange_refusesTheRowWithTheRange() throws IOException {
        assertThat(refusals(plan("file,price", "foto/kaos.jpg,9000000000000")))
                .containsExactly(csv + ", line 2: \"price\" must be rupiah, 0 to 1000000000000.");
    }

    @Test
    void read_productThatCannotBeCalledSo_refusesTheRow() throws IOException {
        assertThat(refusals(plan("file,product", "foto/kaos.jpg,K/1")))
                .singleElement()
                .asString()
                .contains("'/'");
    }

    @Test
    void read_rowWithACellTooManyOrTooFew_isRefused() throws IOException {
        assertThat(refusals(plan("file,name", "foto/kaos.jpg,Kaos, merah", "foto/kaos.jpg")))
                .satisfiesExactly(
                        many -> assertThat(many)
                                .startsWith(csv + ", line 2: The row has 3 cells, but the header has 2."),
                        few -> assertThat(few)
                                .startsWith(csv + ", line 3: The row has 1 cells, but the header has 2."));
    }

    @Test
    void read_savedByASpreadsheetWithAByteOrderMark_findsTheFirstColumn() throws IOException {
        assertThat(keys(plan("\uFEFFfile", "foto/kaos.jpg"))).containsExactly(PRODUCTS + "kaos/kaos.jpg");
    }

    @Test
    void read_separatedBySemicolonsAsSpreadsheetsDoInIndonesia_isRead() throws IOException {
        assertThat(keys(plan("file;product;name", "foto/kaos.jpg;K1;Kaos, merah")))
                .containsExactly(PRODUCTS + "K1/product.json", PRODUCTS + "K1/kaos.jpg");
    }

    @Test
    void read_notInUtf8_saysHowToSaveIt() throws IOException {
        Files.write(csv, "file,name\nfoto/kaos.jpg,Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> CsvSource.read(csv, new StoreId("toko-ani"), CsvColumns.USUAL))
                .isInstanceOf(CsvException.class)
                .hasMessage(csv + " is not text in UTF-8. Save it as \"CSV UTF-8\".");
    }

    @Test
    void read_quoteThatDoesNotEnd_namesTheFile() {
        assertThatThrownBy(() -> plan("file,name", "foto/kaos.jpg,\"Kaos"))
                .isInstanceOf(CsvException.class)
                .hasMessageStartingWith(csv + " ");
    }

    @Test
    void read_headerNamesAColumnTwice_namesIt() {
        assertThatThrownBy(() -> plan("file,name,name", "foto/kaos.jpg,a,b"))
                .isInstanceOf(CsvException.class)
                .hasMessageStartingWith(csv + " ")
                .hasMessageContaining("name");
    }

    @Test
    void read_emptyFile_saysWhichColumnIsMissing() {
        assertThatThrownBy(() -> plan(""))
                .isInstanceOf(CsvException.class)
                .hasMessageStartingWith(csv + " has no column file");
    }
}
