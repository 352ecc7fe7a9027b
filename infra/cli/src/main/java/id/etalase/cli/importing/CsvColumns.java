package id.etalase.cli.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a CSV a command named. A column that is named here and missing is a mistake; null takes the columns of known
 * names ({@link Field}).
 *
 * @param where column to value: other rows are passed over
 */
public record CsvColumns(
        Map<String, String> where,
        @Nullable String product,
        @Nullable String name,
        @Nullable String price,
        @Nullable String description,
        @Nullable String stock,
        @Nullable String link) {
    /** Every row, known names. */
    public static final CsvColumns USUAL = new CsvColumns(Map.of(), null, null, null, null, null, null);

    public CsvColumns {
        where = Map.copyOf(where);
    }

    /** The same for those rows alone. */
    public CsvColumns where(String column, String value) {
        return new CsvColumns(Map.of(column, value), product, name, price, description, stock, link);
    }

    @Nullable
    String of(Field field) {
        return switch (field) {
            case PRODUCT -> product;
            case NAME -> name;
            case PRICE -> price;
            case DESCRIPTION -> description;
            case STOCK -> stock;
            case LINK -> link;
            case PHOTO -> null;
        };
    }
}
