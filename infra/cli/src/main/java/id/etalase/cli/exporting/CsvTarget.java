package id.etalase.cli.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A CSV, and the photos in a folder beside it; the CSV is there once all is written. */
final class CsvTarget implements ExportTarget {
    private final Path csv;
    private final Path unfinished;
    private final boolean replacing;

    CsvTarget(Path csv, boolean replacing) throws IOException {
        this.csv = csv.toAbsolutePath().normalize();
        this.unfinished = Files.createTempFile(this.csv.getParent(), ".etalase-export-", ".csv");
        this.replacing = replacing;
    }

    @Override
    public void table(String text) throws IOException {
        Files.writeString(unfinished, text);
    }

    @Override
    public void photo(String path, byte[] bytes) throws IOException {
        Path photos = csv.resolveSibling(ProductTable.PHOTOS);
        Path file = csv.resolveSibling(path).normalize();
        if (!file.startsWith(photos)) {
            throw new IOException("The photo " + path + " would lie outside " + photos + ".");
        }
        if (Files.exists(file) && !replacing) {
            refuseOther(file, bytes);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public void done() throws IOException {
        Files.move(unfinished, csv, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    /** It may be the owner's own photo of that name, or one that was worked on. */
    private static void refuseOther(Path file, byte[] bytes) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new IOException(file + " is there already and is another photo than the shop's."
                    + " Write the CSV into another folder, or replace the photos with --force.");
        }
    }
}
