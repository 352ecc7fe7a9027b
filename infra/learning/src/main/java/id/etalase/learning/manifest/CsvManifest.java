package id.etalase.learning.manifest;

import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV with a header: a row for each photo. Nothing is passed over in silence, for figures are made from it. */
final class CsvManifest {
    private final Path csv;
    private final List<String> header;
    private final List<String> mistakes = new ArrayList<>();
    private final List<LabelledPhoto> photos = new ArrayList<>();
    private final Map<String, First> firsts = new HashMap<>();

    /** The first row that names a file. */
    private record First(long line, String label) {}

    private CsvManifest(Path csv, List<String> header) {
        this.csv = csv;
        this.header = header;
    }

    static List<LabelledPhoto> read(Path csv, ManifestColumns columns) {
        try (CSVParser parser = CsvText.open(csv)) {
            CsvManifest manifest = new CsvManifest(csv, List.copyOf(parser.getHeaderNames()));
            manifest.rows(parser, columns);
            return List.copyOf(manifest.photos);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private void rows(CSVParser parser, ManifestColumns columns) {
        require(ManifestColumns.FILE, "Its first line has to name the columns, one of them \"file\".");
        String label = columns.label() == null ? ManifestColumns.LABEL : columns.label();
        require(label, "Choose with --label the one that says what a photo shows.");
        String split = columns.split() == null ? ManifestColumns.SPLIT : columns.split();
        if (columns.split() != null) {
            require(split, "Choose with --split the one that says what a photo is for.");
        }
        refuseMistakes();
        try {
            parser.forEach(row -> row(row, label, header.contains(split) ? split : null));
        } catch (UncheckedIOException e) { // For example, a quote that does not end.
            throw new CsvException(csv + " cannot be used: " + e.getMessage(), e);
        }
        refuseMistakes();
    }

    private void require(String column, String mend) {
        if (!header.contains(column)) {
            mistakes.add("there is no column " + column + " among " + String.join(", ", header) + ". " + mend);
        }
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new InvalidManifestException(csv, mistakes);
        }
    }

    private void row(CSVRecord row, String label, @Nullable String split) {
        long line = row.getParser().getCurrentLineNumber();
        if (!row.isConsistent()) {
            mistake(
                    line,
                    "has " + row.size() + " cells, but the header has " + header.size()
                            + "; put quotes around a cell that has a comma in it");
            return;
        }
        String name = row.get(ManifestColumns.FILE);
        if (name.isBlank()) {
            mistake(line, "names no file; write its path or remove the row");
            return;
        }
        First before = firsts.putIfAbsent(name, new First(line, row.get(label)));
        if (before != null && !before.label().equals(row.get(label))) {
            mistake(
                    line,
                    "calls " + name + " \"" + row.get(label) + "\", but line " + before.line() + " \"" + before.label()
                            + "\"; remove one of the two");
        }
        if (!Files.isRegularFile(csv.resolveSibling(name))) {
            mistake(line, "there is no file " + name + "; write its path as seen from the CSV's folder");
        }
        if (row.get(label).isBlank()) {
            mistake(line, "the column " + label + " is empty; fill it in or remove the row");
        }
        photos.add(
                new LabelledPhoto(csv.resolveSibling(name), name, row.get(label), split == null ? "" : row.get(split)));
    }

    private void mistake(long line, String what) {
        mistakes.add("line " + line + ": " + what);
    }
}
