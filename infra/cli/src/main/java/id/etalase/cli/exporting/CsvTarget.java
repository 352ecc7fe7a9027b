package id.etalase.cli.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV, and the photos in a folder beside it. */
final class CsvTarget implements ExportTarget {
    private final Path csv;

    CsvTarget(Path csv) {
        this.csv = csv.toAbsolutePath().normalize();
    }

    @Override
    public void table(String text) throws IOException {
        Files.writeString(csv, text);
    }

    @Override
    public void photo(String path, byte[] bytes) throws IOException {
        Path photos = csv.resolveSibling(ProductTable.PHOTOS);
        Path file = csv.resolveSibling(path).normalize();
        if (!file.startsWith(photos)) {
            throw new IOException("The photo " + path + " would lie outside " + photos + ".");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public void done() {}

    @Override
    public void close() {}
}
