package id.etalase.widget;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the widget's files; the build runs it. */
public final class WidgetBundle {
    private WidgetBundle() {}

    /**
     * Writes {@code etalase.js}, the same under its {@linkplain Release#fileName own name}, {@code etalase.json} and {@code snippet.html}.
     *
     * @param arguments the entry module, the project's version, and the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path entry = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        String version = arguments[1];
        Release release = new Release(version, Bundle.of(entry, "Etalase " + Release.number(version) + ", Apache-2.0"));
        deleteOlder(folder);
        write(folder.resolve(Release.LATEST), release.script());
        write(folder.resolve(release.fileName()), release.script());
        write(folder.resolve("etalase.json"), release.json());
        write(folder.resolve("snippet.html"), release.snippet());
    }

    /** What an earlier build called otherwise would be served beside the new file. */
    private static void deleteOlder(Path folder) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, "etalase-*.js")) {
            for (Path file : older) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
