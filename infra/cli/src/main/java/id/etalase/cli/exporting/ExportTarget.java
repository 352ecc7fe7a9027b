package id.etalase.cli.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Where an export is written to. The file itself is there once it is {@link #done}; photos beside a CSV may be before. */
public sealed interface ExportTarget extends AutoCloseable permits CsvTarget, ZipTarget {
    /**
     * A ZIP if it is named like one, else a CSV with a folder of photos beside it.
     *
     * @param replacing whether other photos of the same names beside a CSV are written over
     */
    static ExportTarget at(Path file, boolean replacing) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new ZipTarget(file)
                : new CsvTarget(file, replacing);
    }

    /** The table, once. */
    void table(String csv) throws IOException;

    /**
     * A photo.
     *
     * @param path seen from the table
     * @throws IOException if it cannot be written, or another is there that is not to be replaced
     */
    void photo(String path, byte[] bytes) throws IOException;

    /** All is written. */
    void done() throws IOException;

    @Override
    void close() throws IOException;
}
