package id.etalase.local;

import id.etalase.catalogue.figures.ProductNames;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.local.opensearch.LocalOpenSearch;
import id.etalase.model.ModelContract;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.IndexedProductNames;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import id.etalase.opensearch.OpenSearchSearchLog;
import id.etalase.opensearch.SearchLogIndex;
import id.etalase.vision.DjlRecognizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The two parts that take seconds to start, started side by side: the index and the model. */
record Engines(
        LocalOpenSearch openSearch,
        ProductIndex index,
        SearchLog searches,
        ProductNames names,
        DjlRecognizer recognizer) {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    /** Whatever was started is among the resources, also when this throws. */
    static Engines start(LocalOptions options, DataDirectory data, Consumer<String> progress, Resources resources) {
        CompletableFuture<DjlRecognizer> model = CompletableFuture.supplyAsync(
                () -> load(options.modelJson(), progress, resources), Engines::inBackground);
        try {
            LocalOpenSearch openSearch = resources.add(openSearch(options, data, progress));
            OpenSearchConfig config = OpenSearchConfig.local(openSearch.endpoint());
            OpenSearchConnection connection = resources.add(OpenSearchConnection.open(config));
            DjlRecognizer recognizer = join(model);
            ModelContract contract = recognizer.contract();
            new IndexCreation(connection.client(), config).ensure(contract.dimension(), contract.distance());
            new SearchLogIndex(connection.client(), config).ensure();
            return new Engines(
                    openSearch,
                    new OpenSearchProductIndex(connection.client(), config.alias(), contract.distance()),
                    new OpenSearchSearchLog(connection.client(), config),
                    new IndexedProductNames(connection.client(), config.alias()),
                    recognizer);
        } finally {
            model.handle((loaded, failure) -> loaded).join(); // Nobody could close a model that is still loading.
        }
    }

    private static void inBackground(Runnable task) {
        Thread.ofPlatform().daemon().name("model-loader").start(task);
    }

    private static DjlRecognizer load(Path modelJson, Consumer<String> progress, Resources resources) {
        progress.accept("Loading the model " + modelJson);
        DjlRecognizer recognizer = resources.add(DjlRecognizer.load(modelJson));
        recognizer.warmUp();
        progress.accept("The model is ready");
        return recognizer;
    }

    private static LocalOpenSearch openSearch(LocalOptions options, DataDirectory data, Consumer<String> progress) {
        progress.accept("Starting OpenSearch");
        LocalOpenSearch started = LocalOpenSearch.start(LocalOpenSearch.Options.in(data.resolve("opensearch"))
                .withPort(options.ports().openSearch())
                .withProgress(new Ticker(
                        BETWEEN_LINES,
                        elapsed -> progress.accept("OpenSearch is starting, " + elapsed.toSeconds() + " s so far"))));
        progress.accept("OpenSearch is ready");
        return started;
    }

    private static DjlRecognizer join(CompletableFuture<DjlRecognizer> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
