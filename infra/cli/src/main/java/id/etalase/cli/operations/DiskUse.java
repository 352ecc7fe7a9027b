package id.etalase.cli.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/**
 * What a folder takes on its disk.
 *
 * @param used bytes in its files
 * @param free bytes that may still be written
 */
public record DiskUse(long used, long free) {
    private static final double GIGABYTE = 1e9;
    private static final double MEGABYTE = 1e6;

    /** Looks; files that go meanwhile are passed over. */
    public static DiskUse of(Path folder) {
        Counter counter = new Counter();
        try {
            Files.walkFileTree(folder, counter);
            return new DiskUse(counter.bytes, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at the disk of " + folder, e);
        }
    }

    /** For people. */
    public String text() {
        return size(used) + ", " + size(free) + " free on the disk";
    }

    private static String size(long bytes) {
        return bytes >= GIGABYTE
                ? String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE)
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    private static final class Counter extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
