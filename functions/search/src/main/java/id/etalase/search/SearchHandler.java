package id.etalase.search;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import id.etalase.api.Callers;
import id.etalase.api.ProxyFunction;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.snapstart.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes proxy events of API Gateway's REST API. */
public final class SearchHandler implements RequestStreamHandler {
    private final ProxyFunction function;

    /** Held on to, because nobody else does; none where no snapshot is taken. */
    @SuppressWarnings("unused")
    private final @Nullable Snapshot snapshot;

    /**
     * The handler that Lambda makes, wired from the environment.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake in it
     */
    public SearchHandler() {
        this(new SearchWiring(SearchConfig.from(System.getenv())));
    }

    SearchHandler(SearchWiring wiring) {
        this.function = new ProxyFunction(wiring);
        this.snapshot = wiring.snapshot();
    }

    /**
     * A handler on given parts.
     *
     * @param shelf lists products for their owners
     * @param links shows photos to those who find them
     * @param model the one that the search uses
     */
    public SearchHandler(ProductSearch search, Shelf shelf, PhotoLinks links, Callers callers, ModelId model) {
        SearchRoutes routes = new SearchRoutes(new Endpoints(search, shelf, links, model), callers);
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
