package id.etalase.api;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.api.http.ProxyEvents;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A function behind API Gateway: takes each proxy event to the resource at its path, and turns whatever goes wrong into a problem.
 */
public final class ProxyFunction {
    /** In seconds. A search engine that restarts or fails over is back within some. */
    private static final String RETRY_AFTER = "5";

    private final Supplier<? extends Routes> routes;

    /** @param routes is asked for each request: those of a process that was restored are others than before its snapshot */
    public ProxyFunction(Supplier<? extends Routes> routes) {
        this.routes = routes;
    }

    /**
     * Answers one request; a problem is an answer too. Only what the operator has to know is logged, and nothing of the request but
     * its id: what people look for is nobody's business.
     *
     * @throws IOException if a stream breaks off
     * @throws IllegalArgumentException if the event is not one of a REST API
     */
    public void handle(InputStream input, OutputStream output, LambdaLogger log) throws IOException {
        ApiRequest request = ProxyEvents.read(input);
        output.write(ProxyEvents.write(answer(request, fault -> log(log, request, fault)), request.id()));
    }

    private ApiAnswer answer(ApiRequest request, Consumer<RuntimeException> faults) {
        try {
            return routes.get()
                    .at(request)
                    .orElseThrow(ProxyFunction::noSuchPath)
                    .answer(request);
        } catch (ProblemException e) {
            return ProblemAnswer.of(request, e.problem(), Map.of());
        } catch (IndexUnavailableException e) {
            faults.accept(e);
            return unavailable(
                    request,
                    ProblemType.INDEX_UNAVAILABLE,
                    "The product index does not answer, or waits for its first photo.");
        } catch (PhotoStoreUnavailableException e) {
            faults.accept(e);
            return unavailable(request, ProblemType.BUCKET_UNAVAILABLE, "The bucket does not answer at the moment.");
        } catch (RuntimeException e) {
            faults.accept(e);
            String detail = "The request failed. Try again; if it stays, tell the operator the instance.";
            return ProblemAnswer.of(request, Problem.of(ProblemType.INTERNAL, detail), Map.of());
        }
    }

    private static ProblemException noSuchPath() {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "There is nothing at this path for this method. See the API's description for what there is.");
    }

    private static ApiAnswer unavailable(ApiRequest request, ProblemType type, String what) {
        String detail = what + " Try again in " + RETRY_AFTER + " seconds.";
        return ProblemAnswer.of(request, Problem.of(type, detail), Map.of("Retry-After", RETRY_AFTER));
    }

    private static void log(LambdaLogger log, ApiRequest request, RuntimeException fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        log.log("Request " + request.id() + " failed: " + trace, LogLevel.ERROR);
    }
}
