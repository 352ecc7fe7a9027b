package id.etalase.cli.reindexing;

import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.reindex.Reindex;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.terminal.Terminal;
import id.etalase.local.Resources;
import id.etalase.model.ModelContract;
import id.etalase.opensearch.IndexGenerations;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.ProductIndexes;
import id.etalase.vision.DjlRecognizer;
import java.nio.file.Path;

/** A bucket, its indexes, and a model in this process. Close it. */
final class ReindexParts implements AutoCloseable {
    private final Resources resources;
    private final OpenSearchConnection connection;
    private final OpenSearchConfig config;
    private final IndexGenerations generations;
    private final ModelContract model;
    private final Reindex reindex;

    private ReindexParts(
            Resources resources,
            OpenSearchConnection connection,
            OpenSearchConfig config,
            IndexGenerations generations,
            ModelContract model,
            Reindex reindex) {
        this.resources = resources;
        this.connection = connection;
        this.config = config;
        this.generations = generations;
        this.model = model;
        this.reindex = reindex;
    }

    static ReindexParts open(PhotoBucket bucket, OpenSearchConfig config, Path modelJson, Terminal terminal) {
        Resources resources = new Resources();
        resources.add(bucket);
        try {
            OpenSearchConnection connection = resources.add(OpenSearchConnection.open(config));
            terminal.step("Loading the model " + modelJson);
            DjlRecognizer recognizer = resources.add(DjlRecognizer.load(modelJson));
            CountedPhotos watcher = resources.add(new CountedPhotos(terminal));
            return new ReindexParts(
                    resources,
                    connection,
                    config,
                    new IndexGenerations(connection.client(), config),
                    recognizer.contract(),
                    new Reindex(bucket.photos(), recognizer, watcher));
        } catch (RuntimeException | Error e) {
            resources.closeAfter(e);
            throw e;
        }
    }

    IndexGenerations generations() {
        return generations;
    }

    ModelContract model() {
        return model;
    }

    Reindex reindex() {
        return reindex;
    }

    /** The index behind an alias. Keep it: on Serverless it remembers what it wrote. */
    ProductIndex index(String alias) {
        return ProductIndexes.of(connection.client(), config.named(alias), model.distance());
    }

    /** Makes sure of an index behind an alias that fits the model. */
    void ensure(String alias) {
        generations.ensure(alias, model.dimension(), model.distance());
    }

    @Override
    public void close() {
        resources.close();
    }
}
