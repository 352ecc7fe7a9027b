package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.StoreId;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {
    private static final StoreId STORE = new StoreId("toko");

    @TempDir
    private Path folder;

    @BeforeEach
    void photos() throws IOException {
        for (String photo : List.of("a/1.jpg", "b/1.jpg", "c/2.jpg")) {
            Files.createDirectories(folder.resolve(photo).getParent());
            Files.writeString(folder.resolve(photo), photo);
        }
    }

    private ImportPlan read(CsvColumns columns, String... lines) throws IOException {
        return CsvSource.read(Files.write(folder.resolve("produk.csv"), List.of(lines)), STORE, columns);
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.objects().stream().map(object -> object.key().text()).toList();
    }

    @Test
    void read_factsAndSeveralPhotos_becomeOneProduct() throws IOException {
        ImportPlan plan = read(
                CsvColumns.USUAL,
                "file,product,name,price,stock,link,warna",
                "a/1.jpg,kaos,\"Kaos, batik\",Rp 185.000,3,https://contoh.id/kaos,merah",
                "b/1.jpg,kaos,,,,,biru");
        assertThat(keys(plan))
                .containsExactly(
                        "stores/toko/products/kaos/product.json",
                        "stores/toko/products/kaos/1.jpg",
                        "stores/toko/products/kaos/b_1.jpg");
        byte[] facts = plan.objects().getFirst().content().open().readAllBytes();
        assertThat(ProductJson.read(facts))
                .isEqualTo(new FactsReading.Read(
                        new ProductFacts("Kaos, batik", 185_000L, null, 3, URI.create("https://contoh.id/kaos"))));
        assertThat(plan.remarks()).containsExactly("Columns not used: warna.");
    }

    @Test
    void read_asAnIndonesianSpreadsheetWritesIt_isUnderstood() throws IOException {
        ImportPlan plan = read(CsvColumns.USUAL, "\uFEFFfile;product;price", "a/1.jpg;kaos;185.000");
        assertThat(keys(plan))
                .containsExactly("stores/toko/products/kaos/product.json", "stores/toko/products/kaos/1.jpg");
        assertThat(ProductJson.read(plan.objects().getFirst().content().open().readAllBytes())
                        .facts()
                        .price())
                .isEqualTo(185_000L);
    }

    @Test
    void read_noProductColumn_makesAProductOfEachPhoto() throws IOException {
        assertThat(keys(read(CsvColumns.USUAL, "file", "a/1.jpg", "c/2.jpg")))
                .containsExactly("stores/toko/products/1/1.jpg", "stores/toko/products/2/2.jpg");
    }

    @Test
    void read_where_passesOverOtherRows() throws IOException {
        ImportPlan plan = read(CsvColumns.USUAL.where("split", "test"), "file,split", "a/1.jpg,train", "c/2.jpg,test");
        assertThat(keys(plan)).containsExactly("stores/toko/products/2/2.jpg");
    }

    @Test
    void read_aMissingFile_isRemarkedWithItsLine() throws IOException {
        ImportPlan plan = read(CsvColumns.USUAL, "file", "a/1.jpg", "hilang.jpg");
        assertThat(plan.objects()).hasSize(1);
        assertThat(plan.remarks()).singleElement().asString().contains("line 3", "hilang.jpg");
    }

    @Test
    void read_aMissingColumn_saysWhichThereAre() {
        assertThatThrownBy(() -> read(CsvColumns.USUAL.where("split", "test"), "foto,harga", "a/1.jpg,1"))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("no column file, split")
                .hasMessageContaining("foto, harga");
    }

    @Test
    void read_aPriceThatIsNone_namesTheLine() {
        assertThatThrownBy(() -> read(CsvColumns.USUAL, "file,price", "a/1.jpg,murah"))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("line 2");
    }
}
