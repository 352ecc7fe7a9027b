package id.etalase.search;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import id.etalase.api.Callers;
import id.etalase.api.ProxyFunction;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes proxy events of API Gateway's REST API. */
public final class SearchHandler implements RequestStreamHandler {
    private final ProxyFunction function;

    /**
     * The handler that Lambda makes, wired from the environment.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake in it
     */
    public SearchHandler() {
        this(SearchWiring.open(SearchConfig.from(System.getenv())));
    }

    SearchHandler(SearchWiring parts) {
        this(parts.search(), parts.links(), parts.callers(), parts.model());
    }

    /**
     * A handler on given parts.
     *
     * @param links shows photos to those who find them
     * @param model the one that the search uses
     */
    public SearchHandler(ProductSearch search, PhotoLinks links, Callers callers, ModelId model) {
        this.function = new ProxyFunction(new SearchRoutes(new Endpoints(search, links, model), callers));
    }

    /**
     * Answers one request; a problem is an answer too.
     *
     * @throws IOException if a stream breaks off
     * @throws IllegalArgumentException if the event is not one of a REST API
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        function.handle(input, output, context);
    }
}
