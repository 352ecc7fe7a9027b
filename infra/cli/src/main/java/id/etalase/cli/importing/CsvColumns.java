package id.etalase.cli.importing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a CSV mean what. A column that is named here and missing is a mistake; null takes the column of the
 * usual name if there is one.
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
    /** Every row, usual names. */
    public static final CsvColumns USUAL = new CsvColumns(Map.of(), null, null, null, null, null, null);

    /** The one column that must be there: the photo's path, relative to the CSV. */
    static final String FILE = "file";

    public CsvColumns {
        where = Map.copyOf(where);
    }

    /** The same for those rows alone. */
    public CsvColumns where(String column, String value) {
        return new CsvColumns(Map.of(column, value), product, name, price, description, stock, link);
    }

    /** The columns that a command named, and so must be there. */
    Set<String> named() {
        Set<String> named = new java.util.TreeSet<>(where.keySet());
        for (String column : new @Nullable String[] {product, name, price, description, stock, link}) {
            if (column != null) {
                named.add(column);
            }
        }
        return named;
    }
}
