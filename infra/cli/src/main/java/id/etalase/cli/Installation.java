package id.etalase.cli;

import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The project's folder on this machine.
 *
 * @param root where {@code models/} lies
 */
record Installation(Path root) {
    /** What the launcher says, or the folder that the command was started in. */
    static Installation ofProcess() {
        return new Installation(Path.of(System.getProperty("etalase.root", "")).toAbsolutePath());
    }

    /** Where a local system keeps its data if nothing else is said. */
    Path data() {
        return root.resolve(".etalase");
    }

    /**
     * The local system that runs.
     *
     * @param data its directory, or null for the usual one
     * @param otherwise the options that name a deployed system instead
     * @throws IllegalStateException if none runs there
     */
    RunningSystem running(@Nullable Path data, String otherwise) {
        Path directory = data == null ? data() : data;
        return RunningSystem.find(directory)
                .orElseThrow(() -> new IllegalStateException("No system runs on " + directory
                        + ". Start one with ./etalase up in another terminal, or name a deployed one with " + otherwise
                        + "."));
    }

    /**
     * The contract of a model.
     *
     * @param name a folder below {@code models/}, or null for the one that {@code models/default} names
     * @throws IllegalArgumentException if there is none of that name
     */
    Path modelJson(@Nullable String name) {
        List<Path> found = models();
        String chosen = name == null ? usual() : name;
        Optional<Path> wanted =
                found.stream().filter(folder -> folder.endsWith(chosen)).findFirst();
        return wanted.map(folder -> folder.resolve("model.json"))
                .orElseThrow(() -> new IllegalArgumentException("Choose a model with --model; " + root.resolve("models")
                        + " has: " + found.stream().map(Path::getFileName).toList()));
    }

    private String usual() {
        try {
            return Files.readString(root.resolve("models/default")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no file models/default in " + root + " that names a model", e);
        }
    }

    private List<Path> models() {
        try (Stream<Path> folders = Files.list(root.resolve("models"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("model.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no folder models in " + root, e);
        }
    }
}
