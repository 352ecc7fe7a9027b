package id.etalase.owner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import id.etalase.api.Callers;
import id.etalase.api.ProxyFunction;
import id.etalase.api.RepeatableRequests;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.snapstart.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes proxy events of API Gateway's REST API. */
public final class OwnerHandler implements RequestStreamHandler {
    private final ProxyFunction function;

    /** Held on to, because nobody else does; none where no snapshot is taken. */
    @SuppressWarnings("unused")
    private final @Nullable Snapshot snapshot;

    /**
     * The handler that Lambda makes, wired from the environment.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake in it
     */
    public OwnerHandler() {
        this(new OwnerWiring(OwnerConfig.from(System.getenv())));
    }

    OwnerHandler(OwnerWiring wiring) {
        this.function = new ProxyFunction(wiring);
        this.snapshot = wiring.snapshot();
    }

    /**
     * A handler on given parts.
     *
     * @param changes what owners may change
     * @param upload lets them upload photos
     * @param profiles knows what shops say about themselves
     * @param idempotency sees to it that what is sent twice is done once
     */
    public OwnerHandler(
            OwnerChanges changes,
            PhotoUpload upload,
            StoreProfiles profiles,
            Idempotency idempotency,
            Callers callers) {
        OwnerRoutes routes = new OwnerRoutes(
                new Endpoints(changes, upload),
                new StoreEndpoints(profiles),
                callers,
                new RepeatableRequests(idempotency));
        this.function = new ProxyFunction(() -> routes);
        this.snapshot = null;
    }

    /**
     * Answers one request; a problem is an answer too.
     *
     * @throws IOException if a stream breaks off
     * @throws IllegalArgumentException if the event is not one of a REST API
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        function.handle(input, output, context.getLogger());
    }
}
