package id.etalase.cli.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP of the table and the photos; the file is there once it is whole. */
final class ZipTarget implements ExportTarget {
    /** The first that a ZIP can say: the same products give the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path zip;
    private final Path unfinished;
    private final ZipOutputStream out;

    ZipTarget(Path zip) throws IOException {
        this.zip = zip;
        this.unfinished = Files.createTempFile(zip.toAbsolutePath().getParent(), ".etalase-export-", ".zip");
        this.out = new ZipOutputStream(Files.newOutputStream(unfinished));
        out.setLevel(Deflater.BEST_SPEED); // Photos do not get any smaller.
    }

    @Override
    public void table(String csv) throws IOException {
        entry("products.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void photo(String path, byte[] bytes) throws IOException {
        entry(path, bytes);
    }

    @Override
    public void done() throws IOException {
        out.close();
        Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(unfinished);
    }

    private void entry(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
