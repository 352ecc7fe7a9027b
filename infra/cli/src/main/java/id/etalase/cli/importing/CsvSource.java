package id.etalase.cli.importing;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.files.CsvException;
import id.etalase.learning.files.CsvText;
import id.etalase.learning.files.PhotoFiles;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV with a header: a row for each photo. */
public final class CsvSource {
    private final Path csv;
    private final CsvColumns columns;
    private final CsvFacts facts;
    private final Set<String> header;
    private final PlanBuilder plan;
    private final Set<String> factsSeen = new HashSet<>();

    private CsvSource(Path csv, StoreId store, CsvColumns columns, Set<String> header) {
        this.csv = csv;
        this.columns = columns;
        this.header = header;
        this.facts = new CsvFacts(columns, header);
        this.plan = new PlanBuilder(store);
    }

    /**
     * Reads it.
     *
     * @throws CsvException if a column is missing or a value cannot be used; the message names the line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ImportPlan read(Path csv, StoreId store, CsvColumns columns) {
        try (CSVParser parser = CsvText.open(csv)) {
            CsvSource source = new CsvSource(csv, store, columns, Set.copyOf(parser.getHeaderNames()));
            source.requireColumns();
            source.remarkIgnored();
            source.rows(parser);
            return source.plan.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private void rows(CSVParser parser) {
        try {
            parser.forEach(this::row);
        } catch (UncheckedIOException e) { // For example, a quote that does not end.
            throw new CsvException(csv + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void requireColumns() {
        Set<String> missing = new TreeSet<>(columns.named());
        missing.add(CsvColumns.FILE);
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            throw new CsvException(csv + " has no column " + String.join(", ", missing) + ". It has: "
                    + String.join(", ", new TreeSet<>(header)) + ".");
        }
    }

    private void remarkIgnored() {
        Set<String> ignored = new TreeSet<>(header);
        ignored.removeAll(columns.where().keySet());
        ignored.removeAll(facts.columns());
        ignored.removeAll(List.of(CsvColumns.FILE, productColumn()));
        if (!ignored.isEmpty()) {
            plan.remark("Columns not used: " + String.join(", ", ignored) + ".");
        }
    }

    private String productColumn() {
        return columns.product() == null ? "product" : columns.product();
    }

    private void row(CSVRecord row) {
        String line = csv + ", line " + row.getParser().getCurrentLineNumber();
        if (!row.isConsistent()) {
            throw new CsvException(line + ": has " + row.size() + " cells, but the header has " + header.size()
                    + ". Put quotes around a cell that has a comma in it.");
        }
        boolean wanted = columns.where().entrySet().stream()
                .allMatch(condition -> condition.getValue().equals(row.get(condition.getKey())));
        if (!wanted) {
            return;
        }
        if (row.get(CsvColumns.FILE).isBlank()) {
            plan.remark(line + ": left out, it names no file.");
            return;
        }
        Path file = csv.resolveSibling(row.get(CsvColumns.FILE));
        if (!Files.isRegularFile(file)) {
            plan.remark(line + ": left out, there is no file " + file + ".");
            return;
        }
        String code = productCode(row, file);
        plan.photo(code, file, photoName(row, code, file));
        @Nullable ProductFacts read = factsSeen.add(code) ? facts.read(row, line) : null;
        if (read != null && !read.equals(ProductFacts.NONE)) {
            plan.facts(code, new Content.OfBytes(ProductJson.write(read)));
        }
    }

    private String productCode(CSVRecord row, Path file) {
        String given = header.contains(productColumn()) ? row.get(productColumn()) : "";
        return given.isBlank() ? PhotoFiles.withoutExtension(PhotoFiles.name(file)) : given;
    }

    /** The file's name; its path where another folder has one of that name for the same product. */
    private String photoName(CSVRecord row, String code, Path file) {
        String name = PhotoFiles.name(file);
        return plan.has(code, name) ? row.get(CsvColumns.FILE).replace('/', '_') : name;
    }
}
