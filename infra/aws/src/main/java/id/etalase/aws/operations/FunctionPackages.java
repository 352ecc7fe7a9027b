package id.etalase.aws.operations;

import id.etalase.aws.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The packages that a template names, and whether they are what the sources are now.
 *
 * @param root the project's folder
 * @param files the zips
 */
public record FunctionPackages(Path root, List<Path> files) {
    private static final String NETWORK_FREE = "owner.zip";

    public FunctionPackages {
        files = List.copyOf(files);
    }

    /**
     * Those of a template.
     *
     * @param template lies in {@code infra} of the project, and so do its relative paths
     */
    public static FunctionPackages of(Path root, Template template) {
        return new FunctionPackages(
                root,
                template.resources("AWS::Serverless::Function").values().stream()
                        .map(function ->
                                function.path("Properties").path("CodeUri").asText())
                        .map(code -> root.resolve("infra").resolve(code).normalize())
                        .toList());
    }

    /**
     * Why they must be built, or empty if they need not.
     *
     * @param model that they must carry
     */
    public Optional<String> outdated(String model) {
        for (Path file : files) {
            if (!Files.exists(file)) {
                return Optional.of(root.relativize(file) + " is missing");
            }
            if (!file.endsWith(NETWORK_FREE) && !carries(file, model)) {
                return Optional.of(root.relativize(file) + " has no model " + model);
            }
        }
        FileTime oldest = files.stream()
                .map(FunctionPackages::modified)
                .min(FileTime::compareTo)
                .orElseThrow();
        return sources(model)
                .filter(source -> modified(source).compareTo(oldest) > 0)
                .findFirst()
                .map(source -> root.relativize(source) + " is newer than the packages");
    }

    /** The command line that builds them, to be run in the project's folder. It weighs them, too. */
    public List<String> buildCommand(String model) {
        return List.of(
                root.resolve("mvnw").toString(),
                "-B",
                "-ntp",
                "-DskipTests",
                "-Detalase.model=" + model,
                "-pl",
                "functions/indexing,functions/search,functions/owner,infra/aws",
                "-am",
                "package");
    }

    private Stream<Path> sources(String model) {
        return Stream.of(
                        Stream.of(root.resolve("pom.xml")),
                        filesIn(root.resolve("models").resolve(model)),
                        filesIn(root.resolve("functions")).filter(file -> {
                            String path = root.relativize(file).toString();
                            return !path.contains("/target/")
                                    && (path.contains("/src/main/") || path.endsWith("pom.xml"));
                        }))
                .flatMap(files -> files);
    }

    private static Stream<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder, e);
        }
    }

    private static boolean carries(Path file, String model) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("models/" + model + "/model.json") != null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }
}
