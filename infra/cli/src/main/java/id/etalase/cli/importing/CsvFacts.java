package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.learning.files.CsvException;
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
     * @throws CsvException if a value cannot be used
     */
    ProductFacts read(CSVRecord row, String line) {
        try {
            return new ProductFacts(
                    cell(row, line, or(columns.name(), "name"), "a text", text -> text),
                    cell(row, line, or(columns.price(), "price"), "a whole number", CsvFacts::rupiah),
                    cell(row, line, or(columns.description(), "description"), "a text", text -> text),
                    cell(row, line, or(columns.stock(), "stock"), "a whole number", Integer::valueOf),
                    cell(row, line, or(columns.link(), "link"), "an address", URI::create));
        } catch (InvalidFactsException e) {
            throw new CsvException(line + ": " + e.getMessage(), e);
        }
    }

    private <T> @Nullable T cell(CSVRecord row, String line, String column, String meant, Function<String, T> parse) {
        String text = header.contains(column) ? row.get(column) : "";
        try {
            return text.isBlank() ? null : parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new CsvException(line + ": \"" + text + "\" in the column " + column + " is not " + meant + ".", e);
        }
    }

    /** {@code 185000}, {@code 185.000} and {@code Rp 185.000} are the same. */
    private static Long rupiah(String text) {
        return Long.valueOf(text.replaceFirst("^(?i)rp", "").replaceAll("[.\\s]", ""));
    }

    private static String or(@Nullable String named, String usual) {
        return named == null ? usual : named;
    }
}
