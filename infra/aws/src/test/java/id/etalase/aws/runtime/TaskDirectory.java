package id.etalase.aws.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package as Lambda unpacks it; nobody but its owner may write there. */
record TaskDirectory(Path path) {
    /** The package of a function for this machine's architecture, unpacked under {@code target}. */
    static TaskDirectory of(String function) {
        Path root = Path.of(System.getProperty("etalase.root"));
        Path built = root.resolve("functions/" + function + "/target");
        Path plain = built.resolve(function + ".zip");
        Path zip = Files.exists(plain) ? plain : built.resolve(function + "-" + architecture() + ".zip");
        Path directory = root.resolve("infra/aws/target/task/" + function);
        try {
            if (!Files.exists(directory)
                    || Files.getLastModifiedTime(directory).compareTo(Files.getLastModifiedTime(zip)) < 0) {
                unpack(zip, directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + zip + "; ./mvnw package makes it", e);
        }
        return new TaskDirectory(directory);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm64" : "x86_64";
    }

    private static void unpack(Path zip, Path directory) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = directory.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        Files.setLastModifiedTime(directory, Files.getLastModifiedTime(zip));
    }
}
