package id.etalase.owner;

import id.etalase.api.Routes;
import id.etalase.model.ModelContract;
import id.etalase.snapstart.Kept;
import id.etalase.snapstart.Renewed;
import id.etalase.snapstart.Snapshot;
import java.util.function.Supplier;

/** Puts the function together: what the model says of itself, which a snapshot keeps, and the connection, which every copy of it opens for itself. */
final class OwnerWiring implements Supplier<Routes> {
    private final Kept<ModelContract> model;
    private final Renewed<OwnerParts> parts;
    private final OwnerConfig config;

    /** Neither reads nor opens anything yet. */
    OwnerWiring(OwnerConfig config) {
        this.config = config;
        this.model = new Kept<>(() -> ModelContract.read(config.model()));
        this.parts = new Renewed<>(() -> OwnerParts.open(config, model.get()));
    }

    /** @throws id.etalase.model.InvalidModelException if the contract cannot be read */
    @Override
    public Routes get() {
        return parts.get().routes(config.callers());
    }

    /** Takes part in snapshots: every kind of request is answered, to no effect. */
    Snapshot snapshot() {
        return Snapshot.register(() -> new Rehearsal(parts.get()).run(), parts);
    }
}
