package id.etalase.cli.acceptance;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.manifest.ManifestColumns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The photo sets {@code umkm.csv} and {@code grocery.csv}; the README says what they hold. Their {@code train} and {@code
 * iconic} photos stand for a shop's own, the others for a shopper's.
 *
 * @param folder where the two manifests lie
 */
public record PhotoSets(Path folder) {
    static final StoreId UMKM = new StoreId("umkm");
    static final StoreId GROCERY = new StoreId("grocery");

    /** A photo whose category is known. */
    record TaggedPhoto(Path file, String category) {}

    /** A photo of a product that the catalogue has. */
    record ProductPhoto(Path file, ProductId product) {}

    /** Whether both sets are there. */
    public boolean present() {
        return Files.isRegularFile(umkm()) && Files.isRegularFile(grocery());
    }

    Path umkm() {
        return folder.resolve("umkm.csv");
    }

    Path grocery() {
        return folder.resolve("grocery.csv");
    }

    /** The test split of umkm. */
    List<TaggedPhoto> tagQueries() {
        return Manifest.read(umkm(), ManifestColumns.label("category")).split("test").photos().stream()
                .map(photo -> new TaggedPhoto(photo.file(), photo.label()))
                .toList();
    }

    /** The grocery photos that were taken by hand. */
    List<ProductPhoto> productQueries() {
        return Manifest.read(grocery(), ManifestColumns.label("product")).split("train", "val").photos().stream()
                .map(photo -> new ProductPhoto(photo.file(), new ProductId(GROCERY, photo.label())))
                .toList();
    }
}
