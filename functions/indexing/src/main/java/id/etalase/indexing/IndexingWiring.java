package id.etalase.indexing;

import id.etalase.snapstart.Kept;
import id.etalase.snapstart.Renewed;
import id.etalase.snapstart.Snapshot;
import id.etalase.vision.DjlRecognizer;
import java.util.function.Supplier;

/** Puts the function together: the model, which a snapshot keeps, and the connections, which every copy of it opens for itself. */
final class IndexingWiring implements Supplier<Indexing> {
    private final Kept<DjlRecognizer> recognizer;
    private final Renewed<IndexingParts> parts;

    /** Neither loads nor opens anything yet. */
    IndexingWiring(IndexingConfig config) {
        this.recognizer = new Kept<>(() -> DjlRecognizer.load(config.model()));
        this.parts = new Renewed<>(() -> IndexingParts.open(config, recognizer.get()));
    }

    /**
     * The use cases, on an index that is there and fits the model.
     *
     * @throws id.etalase.model.InvalidModelException if the model is not what its contract says
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault that may pass; ask again
     */
    @Override
    public Indexing get() {
        return parts.get().indexing();
    }

    /** Takes part in snapshots: the model sees photos of every format, and an event of no consequence is handled. */
    Snapshot snapshot(Rehearsal.Handling handling) {
        return Snapshot.register(
                () -> {
                    recognizer.get().warmUp();
                    new Rehearsal(handling).run();
                },
                parts);
    }
}
