package id.etalase.aws.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What a package weighs, in bytes.
 *
 * @param zip the package
 * @param zipped its own size: what is uploaded
 * @param parts what its files take in {@code /var/task}; jars stay as they are
 * @param extracted what DJL will copy to {@code /tmp}
 */
public record Ledger(Path zip, long zipped, Map<Part, Long> parts, long extracted) {
    /** Architectures of a package by what its name ends in, and the folder of their natives in DJL's jars. */
    private static final Map<String, String> PLATFORMS = Map.of("arm64", "linux-aarch64", "x86_64", "linux-x86_64");

    /** Copies the parts. */
    public Ledger {
        parts = Map.copyOf(parts);
    }

    /**
     * Reads a package.
     *
     * @param zip its name ends in {@code -arm64.zip} or {@code -x86_64.zip} if it has natives
     * @throws UncheckedIOException if it cannot be read
     */
    public static Ledger of(Path zip) {
        Map<Part, Long> parts = new EnumMap<>(Part.class);
        long extracted = 0;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
                Part part = Part.of(entry.getName());
                parts.merge(part, entry.getSize(), Long::sum);
                if (part == Part.NATIVES) {
                    extracted += extracted(file.getInputStream(entry), library(zip));
                }
            }
            return new Ledger(zip, Files.size(zip), parts, extracted);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the package " + zip, e);
        }
    }

    /** All that the package takes in {@code /var/task}. */
    public long unzipped() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String library(Path zip) {
        String name = zip.getFileName().toString();
        for (Map.Entry<String, String> platform : PLATFORMS.entrySet()) {
            if (name.endsWith("-" + platform.getKey() + ".zip")) {
                return libraryFor(platform.getValue());
            }
        }
        throw new IllegalArgumentException(
                name + " has native libraries, but does not end in -arm64.zip or -x86_64.zip");
    }

    /** DJL copies the libraries of this platform and flavour from its jars, and nothing else. */
    private static String libraryFor(String platform) {
        return "(pytorch/cpu/" + platform + "|jnilib/" + platform + "/cpu)/[^/]+\\.so[.0-9]*";
    }

    private static long extracted(InputStream jar, String library) throws IOException {
        long bytes = 0;
        try (ZipInputStream entries = new ZipInputStream(jar)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().matches(library)) {
                    bytes += entries.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return bytes;
    }
}
