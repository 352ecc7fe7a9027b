package id.etalase.search;

import id.etalase.api.Routes;
import id.etalase.metrics.Meter;
import id.etalase.snapstart.Kept;
import id.etalase.snapstart.Renewed;
import id.etalase.snapstart.Snapshot;
import id.etalase.vision.DjlRecognizer;
import java.util.function.Supplier;

/** Puts the function together: the model, which a snapshot keeps, and the connections, which every copy of it opens for itself. */
final class SearchWiring implements Supplier<Routes> {
    private final Kept<DjlRecognizer> recognizer;
    private final Renewed<SearchParts> parts;
    private final SearchConfig config;
    private final Meter meter;

    /** Neither loads nor opens anything yet. */
    SearchWiring(SearchConfig config, Meter meter) {
        this.config = config;
        this.meter = meter;
        this.recognizer = new Kept<>(() -> DjlRecognizer.load(config.model()));
        this.parts = new Renewed<>(() -> SearchParts.open(config, recognizer.get(), meter));
    }

    /** @throws id.etalase.model.InvalidModelException if the model is not what its contract says */
    @Override
    public Routes get() {
        return new SearchRoutes(parts.get().endpoints(), config.callers());
    }

    Meter meter() {
        return meter;
    }

    /** What is open at present. */
    SearchParts parts() {
        return parts.get();
    }

    /** Takes part in snapshots: the model sees photos of every format, and every kind of request is answered. */
    Snapshot snapshot() {
        return Snapshot.register(
                () -> {
                    recognizer.get().warmUp();
                    new Rehearsal(parts.get(), recognizer.get()).run();
                },
                parts);
    }
}
