package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    private static final String PRODUCTS = "stores/toko-ani/products/";

    @TempDir
    private Path folder;

    private void file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    private ImportPlan plan() {
        return FolderSource.read(folder, new StoreId("toko-ani"));
    }

    private List<String> keys() {
        return plan().objects().stream().map(object -> object.key().text()).toList();
    }

    @Test
    void read_subFolders_areProductsWithTheirFactsFirst() throws IOException {
        file("Kaos Batik/depan.jpg");
        file("Kaos Batik/belakang.PNG");
        file("Kaos Batik/product.json");
        file("tas/1.webp");

        assertThat(keys())
                .containsExactly(
                        PRODUCTS + "Kaos Batik/product.json",
                        PRODUCTS + "Kaos Batik/belakang.PNG",
                        PRODUCTS + "Kaos Batik/depan.jpg",
                        PRODUCTS + "tas/1.webp");
        assertThat(plan().photos()).isEqualTo(3);
        assertThat(plan().remarks()).isEmpty();
    }

    @Test
    void read_loosePhoto_isAProductNamedLikeItsFile() throws IOException {
        file("keripik.pisang.jpg");

        assertThat(keys()).containsExactly(PRODUCTS + "keripik.pisang/keripik.pisang.jpg");
    }

    @Test
    void read_looseFactsAndOtherFiles_areLeftOutWithARemark() throws IOException {
        file("product.json");
        file("catatan.txt");
        file("tas/harga.xlsx");
        file("tas/lama/1.jpg");

        assertThat(keys()).isEmpty();
        assertThat(plan().remarks())
                .containsExactly(
                        folder.resolve("catatan.txt") + ": left out, it is not named like a photo.",
                        folder.resolve("product.json") + ": left out, it is not named like a photo.",
                        folder.resolve("tas/harga.xlsx") + ": left out, it is not named like a photo.",
                        folder.resolve("tas/lama") + ": left out, a product's folder has no folders in it.");
    }

    @Test
    void read_hiddenFilesAndFolders_arePassedOverInSilence() throws IOException {
        file(".DS_Store");
        file(".cache/1.jpg");
        file("tas/._1.jpg");
        file("tas/1.jpg");

        assertThat(keys()).containsExactly(PRODUCTS + "tas/1.jpg");
        assertThat(plan().remarks()).isEmpty();
    }

    @Test
    void read_formatThatCannotBeUsed_isTakenSoThatItsOwnerIsToldWhy() throws IOException {
        file("tas/dari-iphone.HEIC");

        assertThat(keys()).containsExactly(PRODUCTS + "tas/dari-iphone.HEIC");
    }

    @Test
    void read_accentsDecomposedAsOnMacOs_giveTheSameKeyAsComposed() throws IOException {
        file(Normalizer.normalize("Café", Normalizer.Form.NFD) + "/1.jpg");

        assertThat(keys()).containsExactly(PRODUCTS + "Café/1.jpg");
    }

    @Test
    void read_nameThatNoProductCanHave_isRefused() throws IOException {
        file("x".repeat(101) + "/1.jpg");
        file("tas/1.jpg");

        assertThat(keys()).containsExactly(PRODUCTS + "tas/1.jpg");
        assertThat(plan().rows())
                .filteredOn(row -> row.refusal() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.place()).endsWith("x/1.jpg");
                    assertThat(row.refusal())
                            .isNotNull()
                            .satisfies(why -> assertThat(why.en()).contains("use 1 to 100 characters"));
                });
    }

    @Test
    void read_photoAndFolderOfOneName_areOneProduct() throws IOException {
        file("tas.jpg");
        file("tas/1.jpg");

        assertThat(keys()).containsExactly(PRODUCTS + "tas/1.jpg", PRODUCTS + "tas/tas.jpg");
    }

    @Test
    void read_noSuchFolder_namesIt() {
        Path absent = folder.resolve("tidak-ada");

        assertThatThrownBy(() -> FolderSource.read(absent, new StoreId("toko-ani")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(absent.toString());
    }
}
