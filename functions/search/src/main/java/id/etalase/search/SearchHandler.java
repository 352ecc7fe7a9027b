package id.etalase.search;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.search.http.ApiRequest;
import id.etalase.search.http.ProxyEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Takes proxy events of API Gateway's REST API. */
public final class SearchHandler implements RequestStreamHandler {
    private final Endpoints endpoints;
    private final Callers callers;

    /**
     * The handler that Lambda makes, wired from the environment.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake in it
     */
    public SearchHandler() {
        this(SearchWiring.open(SearchConfig.from(System.getenv())));
    }

    SearchHandler(SearchWiring parts) {
        this(parts.search(), parts.correction(), parts.links(), parts.callers(), parts.model());
    }

    /**
     * A handler on given parts.
     *
     * @param correction takes what owners confirm
     * @param links shows photos to those who find them
     * @param model the one that the search uses
     */
    public SearchHandler(
            ProductSearch search, TagCorrection correction, PhotoLinks links, Callers callers, ModelId model) {
        this.endpoints = new Endpoints(search, correction, links, model);
        this.callers = callers;
    }

    /**
     * Answers one request; a problem is an answer too.
     *
     * @throws IOException if a stream breaks off
     * @throws IllegalArgumentException if the event is not one of a REST API
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        LambdaLogger log = context.getLogger();
        SearchApi api = new SearchApi(endpoints, callers, (request, fault) -> log(log, request, fault));
        output.write(ProxyEvents.write(api.answer(ProxyEvents.read(input))));
    }

    /** Nothing of the query is logged: what people look for is nobody's business. */
    private static void log(LambdaLogger log, ApiRequest request, RuntimeException fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        log.log("Request " + request.id() + " failed: " + trace, LogLevel.ERROR);
    }
}
