package id.etalase.cli.exporting;

import id.etalase.client.answer.Product;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The columns that an import reads: a row for each product, a column for each of its photos. */
final class ProductTable {
    private static final List<String> FACTS = List.of("product", "name", "price", "description", "stock", "link");
    /** The folder beside the table. */
    static final String PHOTOS = "foto";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ProductTable() {}

    /** The CSV, with a byte order mark so that spreadsheets take it for UTF-8. */
    static String of(List<Product> products) throws IOException {
        int photos = products.stream()
                .mapToInt(product -> photos(product).size())
                .max()
                .orElse(1);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            List<String> header = new ArrayList<>(FACTS);
            IntStream.rangeClosed(1, photos).forEach(at -> header.add(at == 1 ? "file" : "file " + at));
            printer.printRecord(header);
            for (Product product : products) {
                printer.printRecord(row(product, photos));
            }
        }
        return text.toString();
    }

    /** Those that can be found. */
    static List<Product.Photo> photos(Product product) {
        return product.photos().stream().filter(Product.Photo::live).toList();
    }

    /** Where a photo lies, seen from the table. */
    static String path(Product product, Product.Photo photo) {
        return PHOTOS + "/" + code(product) + "/" + photo.name();
    }

    private static List<@Nullable Object> row(Product product, int photos) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(code(product));
        row.add(product.name());
        row.add(product.price());
        row.add(product.description());
        row.add(product.stock());
        row.add(product.link());
        List<Product.Photo> live = photos(product);
        IntStream.range(0, photos).forEach(at -> row.add(at < live.size() ? path(product, live.get(at)) : null));
        return row;
    }

    private static String code(Product product) {
        return product.id().substring(product.id().indexOf('.') + 1);
    }
}
