package id.etalase.cli.importing;

import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.files.PhotoFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a ZIP: one CSV with the photos that it names, or folders of photos as in a {@link FolderSource}. */
public final class ZipSource {
    private final String zip;
    private final Path root;
    private final StoreId store;

    private ZipSource(String zip, Path root, StoreId store) {
        this.zip = zip;
        this.root = root;
        this.store = store;
    }

    /** Whether a file is named like one. */
    public static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Unpacks it and reads what it holds.
     *
     * @param scratch an empty folder that stays until the plan is carried out
     * @throws UnusableZipException if it is damaged, leads out of the folder, is too large or holds several CSVs
     */
    public static ImportPlan read(Path zip, Path scratch, StoreId store, CsvColumns columns) {
        Path root = scratch.toAbsolutePath().normalize();
        Unzipping.of(zip, ZipLimits.USUAL).into(root);
        return new ZipSource(String.valueOf(zip.getFileName()), root, store).read(columns);
    }

    private ImportPlan read(CsvColumns columns) {
        Path top = top(root);
        List<Path> tables = visible(top).stream().filter(ZipSource::isCsv).toList();
        return switch (tables.size()) {
            case 0 -> FolderSource.read(top, this::label, store);
            case 1 -> CsvSource.read(tables.getFirst(), label(tables.getFirst()), root, store, columns);
            default ->
                throw new UnusableZipException(zip + " holds several CSVs: "
                        + String.join(
                                ", ", tables.stream().map(PhotoFiles::name).toList())
                        + ". Leave one, or make a ZIP of each.");
        };
    }

    /** Some programs pack the folder, others what is in it. */
    private static Path top(Path root) {
        List<Path> entries = visible(root);
        if (entries.size() != 1 || !Files.isDirectory(entries.getFirst())) {
            return root;
        }
        Path only = entries.getFirst();
        Predicate<Path> holdsProducts = file -> Files.isDirectory(file) || isCsv(file);
        return visible(only).stream().anyMatch(holdsProducts) ? only : root;
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static List<Path> visible(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !PhotoFiles.isHidden(entry)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    private String label(Path file) {
        return zip + ": " + root.relativize(file).toString().replace('\\', '/');
    }
}
