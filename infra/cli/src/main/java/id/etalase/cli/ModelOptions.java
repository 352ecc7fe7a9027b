package id.etalase.cli;

import id.etalase.cli.evaluation.LoadedModel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model looks at photos, and where its features are kept. */
final class ModelOptions {
    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A folder below models/, or any folder with a model.json. Default: as models/default says.")
    private @Nullable String model;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of all that is drawn at random. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(names = "--cache", paramLabel = "FOLDER", description = "Keeps features. Default: .etalase/features.")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Embed every photo anew, and keep nothing.")
    private boolean noCache;

    @Option(names = "--threads", paramLabel = "N", description = "Photos at a time. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    long seed() {
        return seed;
    }

    int threads() {
        return Math.max(1, threads);
    }

    Path modelJson(Installation installation) {
        return modelJson(installation, model);
    }

    static Path modelJson(Installation installation, @Nullable String name) {
        Path folder = name == null ? null : Path.of(name).resolve("model.json");
        return folder != null && Files.exists(folder) ? folder : installation.modelJson(name);
    }

    LoadedModel load(Path modelJson, Installation installation) {
        return LoadedModel.load(modelJson, noCache ? null : cacheFolder(installation));
    }

    private Path cacheFolder(Installation installation) {
        return cache == null ? installation.data().resolve("features") : cache;
    }
}
