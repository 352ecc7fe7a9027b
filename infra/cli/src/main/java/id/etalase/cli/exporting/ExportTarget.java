package id.etalase.cli.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Where an export is written to; nothing is there before it is closed and {@link #done}. */
public sealed interface ExportTarget extends AutoCloseable permits CsvTarget, ZipTarget {
    /** A ZIP if it is named like one, else a CSV with a folder of photos beside it. */
    static ExportTarget at(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? new ZipTarget(file) : new CsvTarget(file);
    }

    /** The table, once. */
    void table(String csv) throws IOException;

    /** @param path seen from the table */
    void photo(String path, byte[] bytes) throws IOException;

    /** All is written. */
    void done() throws IOException;

    @Override
    void close() throws IOException;
}
