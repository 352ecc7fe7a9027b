package id.etalase.cli.importing;

import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV as sellers have it: the header may stand below other lines, as in the templates of marketplaces.
 *
 * @param file for messages
 * @param header the names of the columns
 * @param rows those below the header that are not blank
 * @param fromTemplate whether other lines stand above the header
 */
record SellerTable(String file, List<String> header, List<Row> rows, boolean fromTemplate) {
    /** A header is looked for this far down; Shopee's is in the third line, below keys and settings. */
    private static final int HEADER_WITHIN = 10;

    SellerTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line of the file, from 1
     */
    record Row(long line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        private long meanings() {
            return cells.stream()
                    .flatMap(cell -> Field.of(cell).stream())
                    .distinct()
                    .count();
        }
    }

    /**
     * Reads it.
     *
     * @param file for messages
     * @throws CsvException if it is no CSV
     */
    static SellerTable read(Path csv, String file) {
        List<Row> all = rows(csv, file);
        int header = 0;
        for (int i = 0; i < Math.min(HEADER_WITHIN, all.size()); i++) {
            if (all.get(i).meanings() >= 2) {
                header = i;
            }
        }
        List<String> names = all.isEmpty() ? List.of() : all.get(header).cells();
        return new SellerTable(
                file,
                refusingRepeats(file, names),
                all.stream().skip(header + 1L).filter(row -> !row.isBlank()).toList(),
                header > 0);
    }

    private static List<Row> rows(Path csv, String file) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CsvText.openRows(csv)) {
            for (CSVRecord row : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), row.toList()));
            }
            return rows;
        } catch (UncheckedIOException e) { // For example, a quote that does not end.
            throw new CsvException(file + " cannot be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private static List<String> refusingRepeats(String file, List<String> names) {
        TreeSet<String> seen = new TreeSet<>();
        for (String name : names) {
            if (!name.isBlank() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new CsvException(file + " cannot be used: it has the column " + name + " twice. Rename one.");
            }
        }
        return names;
    }
}
