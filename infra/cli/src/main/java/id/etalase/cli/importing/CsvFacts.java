package id.etalase.cli.importing;

import id.etalase.catalogue.product.ProductFacts;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a product's facts out of a row. */
final class CsvFacts {
    private final CsvColumns columns;
    private final Set<String> header;

    CsvFacts(CsvColumns columns, Set<String> header) {
        this.columns = columns;
        this.header = header;
    }

    /** The columns of this CSV that it reads. */
    Set<String> columns() {
        Set<String> read = new TreeSet<>(Set.of(
                or(columns.name(), "name"),
                or(columns.price(), "price"),
                or(columns.description(), "description"),
                or(columns.stock(), "stock"),
                or(columns.link(), "link")));
        read.retainAll(header);
        return read;
    }

    /**
     * Empty cells say nothing.
     *
     * @param line where the row stands, for messages
     */
    ProductFacts read(CSVRecord row, String line) {
        try {
            return new ProductFacts(
                    cell(row, or(columns.name(), "name"), text -> text),
                    cell(row, or(columns.price(), "price"), CsvFacts::rupiah),
                    cell(row, or(columns.description(), "description"), text -> text),
                    cell(row, or(columns.stock(), "stock"), Integer::valueOf),
                    cell(row, or(columns.link(), "link"), URI::create));
        } catch (IllegalArgumentException e) {
            throw new CsvException(line + ": " + e.getMessage(), e);
        }
    }

    private <T> @Nullable T cell(CSVRecord row, String column, Function<String, T> parse) {
        String text = header.contains(column) ? row.get(column) : "";
        return text.isBlank() ? null : parse.apply(text);
    }

    /** {@code 185000}, {@code 185.000} and {@code Rp 185.000} are the same. */
    private static Long rupiah(String text) {
        return Long.valueOf(text.replaceFirst("^(?i)rp", "").replaceAll("[.\\s]", ""));
    }

    private static String or(@Nullable String named, String usual) {
        return named == null ? usual : named;
    }
}
