package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    private Path folder;

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void read_productsLoosePhotosAndOtherThings_plansThePhotosAndRemarksTheRest() throws IOException {
        file("kaos-01/2.jpg");
        file("kaos-01/1.PNG");
        file("kaos-01/product.json");
        file("kaos-01/catatan.txt");
        file("kaos-01/lama/3.jpg");
        file("Tas merah.webp");
        file("stok.xlsx");
        file(".DS_Store");
        ImportPlan plan = FolderSource.read(folder, new StoreId("toko"));
        assertThat(plan.objects())
                .extracting(object -> object.key().text())
                .containsExactly(
                        "stores/toko/products/Tas merah/Tas merah.webp",
                        "stores/toko/products/kaos-01/product.json",
                        "stores/toko/products/kaos-01/1.PNG",
                        "stores/toko/products/kaos-01/2.jpg");
        assertThat(plan.photos()).isEqualTo(3);
        assertThat(plan.remarks())
                .hasSize(3)
                .anySatisfy(remark -> assertThat(remark).contains("stok.xlsx"))
                .anySatisfy(remark -> assertThat(remark).contains("catatan.txt"))
                .anySatisfy(remark -> assertThat(remark).contains("lama"));
    }

    @Test
    void read_decomposedAccents_areComposedInKeys() throws IOException {
        file("cafe\u0301.jpg");
        assertThat(FolderSource.read(folder, new StoreId("toko")).objects())
                .extracting(object -> object.key().text())
                .containsExactly("stores/toko/products/caf\u00e9/caf\u00e9.jpg");
    }

    @Test
    void read_aNameThatNoKeyMayHave_isRemarkedAndTheRestIsPlanned() throws IOException {
        file("x".repeat(101) + "/1.jpg");
        file("ok/1.jpg");
        ImportPlan plan = FolderSource.read(folder, new StoreId("toko"));
        assertThat(plan.objects()).hasSize(1);
        assertThat(plan.remarks()).singleElement().asString().contains("1 to 100 characters");
    }
}
