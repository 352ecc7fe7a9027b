package id.etalase.cli.importing;

import id.etalase.client.answer.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The results of all rows as a CSV, with a byte order mark so that spreadsheets take it for UTF-8. */
public final class RowReport {
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setHeader("row", "product", "result", "alasan", "reason")
            .get();

    private RowReport() {}

    /** @throws UncheckedIOException if the file cannot be written */
    public static void write(List<RowResult> rows, Path csv) {
        try (Writer writer = Files.newBufferedWriter(csv)) {
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (RowResult row : rows) {
                printer.printRecord(
                        row.place(),
                        row.product(),
                        row.outcome().code(),
                        words(row.why(), true),
                        words(row.why(), false));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + csv, e);
        }
    }

    private static @Nullable String words(@Nullable Words why, boolean indonesian) {
        if (why == null) {
            return null;
        }
        return indonesian ? why.id() : why.en();
    }
}
