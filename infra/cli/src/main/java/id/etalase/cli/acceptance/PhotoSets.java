package id.etalase.cli.evaluation;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The photo sets {@code umkm.csv} and {@code grocery.csv}; the README says what they hold. Their {@code train} and {@code
 * iconic} photos stand for a shop's own, the others for a shopper's.
 *
 * @param folder where the two manifests lie
 */
public record PhotoSets(Path folder) {
    static final StoreId UMKM = new StoreId("umkm");
    static final StoreId GROCERY = new StoreId("grocery");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
        return rows(umkm(), row -> row.get("split").equals("test")).stream()
                .map(row -> new TaggedPhoto(folder.resolve(row.get("file")), row.get("category")))
                .toList();
    }

    /** The grocery photos that were taken by hand. */
    List<ProductPhoto> productQueries() {
        return rows(grocery(), row -> !row.get("split").equals("iconic")).stream()
                .map(row ->
                        new ProductPhoto(folder.resolve(row.get("file")), new ProductId(GROCERY, row.get("product"))))
                .toList();
    }

    private static List<CSVRecord> rows(Path csv, Predicate<CSVRecord> wanted) {
        try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }
}
