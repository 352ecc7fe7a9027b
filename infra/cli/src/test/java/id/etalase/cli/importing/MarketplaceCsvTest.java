package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as sellers have them; the names of the columns are those that marketplaces give. */
class MarketplaceCsvTest {
    private static final String PRODUCTS = "stores/toko-ani/products/";

    @TempDir
    private Path folder;

    @BeforeEach
    void addPhotos() throws IOException {
        for (String photo : List.of("kaos-depan.jpg", "kaos-belakang.jpg", "tas.jpg")) {
            Files.writeString(folder.resolve(photo), photo);
        }
    }

    private ImportPlan plan(Charset charset, String text) throws IOException {
        Path csv = folder.resolve("ekspor.csv");
        Files.write(csv, text.getBytes(charset));
        return CsvSource.read(csv, new StoreId("toko-ani"), CsvColumns.USUAL);
    }

    private ImportPlan plan(String... lines) throws IOException {
        return plan(StandardCharsets.UTF_8, String.join("\r\n", lines));
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.against(Set.of()).objects().stream()
                .map(object -> object.key().text())
                .toList();
    }

    private static String facts(ImportPlan plan) throws IOException {
        for (PlannedObject object : plan.objects()) {
            if (object.key() instanceof ObjectKey.Facts) {
                return new String(object.content().open().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Test
    void read_shopeeTemplate_takesProductsBelowItsInstructions() throws IOException {
        ImportPlan plan = plan(
                "ps_category|0|0;ps_product_name|1|0;ps_product_description|1|0;ps_sku_parent_short|0|0;ps_price|1|1;ps_stock|0|1;"
                        + "ps_item_cover_image|0|3;ps_item_image_1|0|3",
                "mass_new_basic;;;;;;;",
                "Kategori;Nama Produk;Deskripsi Produk;SKU Induk;Harga;Stok;Foto Sampul;Foto Produk 1",
                ";Wajib;Wajib;Opsional;Wajib;Wajib;Opsional;Opsional",
                ";Isi nama;Isi deskripsi;Isi SKU;Isi harga, paling sedikit 99;Isi stok;Isi alamat;Isi alamat",
                "100017;Kaos batik;Katun;KAOS-01;Rp 45.000;12;kaos-depan.jpg;kaos-belakang.jpg",
                "100018;Tas;Kulit;TAS-01;150000;0;https://cf.shopee.example/file/tas.jpg;");

        assertThat(keys(plan))
                .containsExactly(
                        PRODUCTS + "KAOS-01/product.json",
                        PRODUCTS + "KAOS-01/kaos-depan.jpg",
                        PRODUCTS + "KAOS-01/kaos-belakang.jpg",
                        PRODUCTS + "TAS-01/product.json",
                        PRODUCTS + "TAS-01/tas.jpg");
        assertThat(facts(plan))
                .contains(
                        "\"name\" : \"Kaos batik\"",
                        "\"price\" : 45000",
                        "\"stock\" : 12",
                        "\"description\" : \"Katun\"");
        assertThat(plan.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.refusal()).isNull());
    }

    @Test
    void read_shopeeVariations_areOneProductWithTheFirstOnesFacts() throws IOException {
        ImportPlan plan = plan(
                "Nama Produk,Kode Integrasi Variasi,Varian untuk Variasi 1,Foto Produk per Varian,Harga,Stok,Kode Variasi,Foto Sampul",
                "Kaos batik,K1,M,kaos-belakang.jpg,45000,3,K1-M,kaos-depan.jpg",
                "Kaos batik,K1,L,,47000,2,K1-L,");

        assertThat(keys(plan))
                .containsExactly(
                        PRODUCTS + "K1/product.json",
                        PRODUCTS + "K1/kaos-depan.jpg",
                        PRODUCTS + "K1/kaos-belakang.jpg");
        assertThat(facts(plan)).contains("45000").doesNotContain("47000");
    }

    @Test
    void read_tokopediaTemplate_isRead() throws IOException {
        ImportPlan plan = plan(
                "Error Message,Nama Produk*,Deskripsi Produk,Kategori Kode*,Berat* (Gram),Kondisi*,Gambar 1*,Gambar 2,SKU Name,"
                        + "Status*,Jumlah Stok*,Harga (Rp)*",
                ",Kaos batik,Katun,2054,200,Baru,kaos-depan.jpg,kaos-belakang.jpg,KAOS-01,Aktif,12,\"45,000\"");

        assertThat(keys(plan))
                .containsExactly(
                        PRODUCTS + "KAOS-01/product.json",
                        PRODUCTS + "KAOS-01/kaos-depan.jpg",
                        PRODUCTS + "KAOS-01/kaos-belakang.jpg");
        assertThat(facts(plan)).contains("\"price\" : 45000", "\"stock\" : 12");
        assertThat(plan.remarks())
                .singleElement()
                .asString()
                .startsWith("Columns not used: Berat* (Gram), Error Message");
    }

    @Test
    void read_noCode_isNamedByItsName() throws IOException {
        ImportPlan plan = plan("mass_update;;", "Nama Produk;Harga;Foto Sampul", "Kaos / batik;45000;kaos-depan.jpg");

        assertThat(keys(plan)).contains(PRODUCTS + "Kaos - batik/kaos-depan.jpg");
    }

    @Test
    void read_excelsSeparatorLine_isFollowed() throws IOException {
        assertThat(keys(plan("sep=|", "produk|harga|foto", "T1|Rp 5.000|tas.jpg")))
                .containsExactly(PRODUCTS + "T1/product.json", PRODUCTS + "T1/tas.jpg");
    }

    @Test
    void read_tabsInUtf16_isRead() throws IOException {
        ImportPlan plan = plan(StandardCharsets.UTF_16LE, "\uFEFFproduk\tnama\tfoto\r\nT1\tTas café\ttas.jpg\r\n");

        assertThat(keys(plan)).containsExactly(PRODUCTS + "T1/product.json", PRODUCTS + "T1/tas.jpg");
        assertThat(facts(plan)).contains("Tas café");
    }

    @Test
    void read_addressThatWasNotDownloaded_saysSo() throws IOException {
        ImportPlan plan = plan("produk,foto", "T1,https://cf.shopee.example/file/lain.jpg?w=1");

        assertThat(plan.against(Set.of()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.refusal()).isNotNull().satisfies(why -> {
                    assertThat(why.id()).contains("Unduh");
                    assertThat(why.en()).contains("fetches nothing from the internet", "lain.jpg", "Download");
                }));
    }

    @Test
    void read_priceListAlone_saysNothingOfNames() throws IOException {
        assertThat(facts(plan("sku,harga", "T1,5000"))).contains("5000").doesNotContain("name");
    }

    @Test
    void read_blankLinesOfASpreadsheet_arePassedOver() throws IOException {
        assertThat(plan("produk,foto", "T1,tas.jpg", ",", ",").rows()).hasSize(1);
    }
}
