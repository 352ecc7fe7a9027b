package id.etalase.cli;

import id.etalase.cli.evaluation.LoadedModel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which models are measured, and how. */
final class EvaluateOptions {
    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A folder below models/, or any folder with a model.json. Default: the one there is.")
    private @Nullable String model;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Another model to stand beside it.")
    private @Nullable String baseline;

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

    @Option(names = "--no-index-recall", description = "Do not compare OpenSearch's answers with the exact ones.")
    private boolean noIndexRecall;

    long seed() {
        return seed;
    }

    int threads() {
        return Math.max(1, threads);
    }

    boolean indexRecall() {
        return !noIndexRecall;
    }

    Path modelJson(Installation installation) {
        return modelJson(installation, model);
    }

    private static Path modelJson(Installation installation, @Nullable String name) {
        Path folder = name == null ? null : Path.of(name).resolve("model.json");
        return folder != null && Files.exists(folder) ? folder : installation.modelJson(name);
    }

    LoadedModel load(Path modelJson, Installation installation) {
        return LoadedModel.load(modelJson, noCache ? null : cacheFolder(installation));
    }

    @Nullable
    LoadedModel loadBaseline(Installation installation) {
        return baseline == null ? null : load(modelJson(installation, baseline), installation);
    }

    private Path cacheFolder(Installation installation) {
        return cache == null ? installation.data().resolve("features") : cache;
    }
}
