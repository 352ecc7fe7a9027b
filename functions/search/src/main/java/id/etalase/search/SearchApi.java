package id.etalase.search;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.search.answer.ProblemView;
import id.etalase.search.http.ApiAnswer;
import id.etalase.search.http.ApiRequest;
import id.etalase.search.http.Problem;
import id.etalase.search.http.ProblemException;
import id.etalase.search.http.ProblemType;
import id.etalase.search.query.SearchRequests;
import id.etalase.search.query.TagsBody;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes each request to the endpoint it is for, lets in those with a key, and turns whatever goes wrong into a problem. */
final class SearchApi {
    private static final String PRODUCTS = "/v1/products/";
    private static final String TAGS = "/tags";

    /** In seconds. A search engine that restarts or fails over is back within some. */
    private static final String RETRY_AFTER = "5";

    private final Endpoints endpoints;
    private final Callers callers;
    private final BiConsumer<ApiRequest, RuntimeException> faults;

    /** @param faults is told of what the operator has to know */
    SearchApi(Endpoints endpoints, Callers callers, BiConsumer<ApiRequest, RuntimeException> faults) {
        this.endpoints = endpoints;
        this.callers = callers;
        this.faults = faults;
    }

    /** Never throws. */
    ApiAnswer answer(ApiRequest request) {
        try {
            return route(request);
        } catch (ProblemException e) {
            return problem(request, e.problem(), Map.of());
        } catch (IndexUnavailableException e) {
            faults.accept(request, e);
            return unavailable(
                    request,
                    ProblemType.INDEX_UNAVAILABLE,
                    "The product index does not answer, or waits for its first photo.");
        } catch (PhotoStoreUnavailableException e) {
            faults.accept(request, e);
            return unavailable(request, ProblemType.BUCKET_UNAVAILABLE, "The bucket does not answer at the moment.");
        } catch (RuntimeException e) {
            faults.accept(request, e);
            String detail = "The search failed. Try again; if it stays, tell the operator the instance.";
            return problem(request, Problem.of(ProblemType.INTERNAL, detail), Map.of());
        }
    }

    private ApiAnswer route(ApiRequest request) {
        String path = request.path();
        if (path.equals("/v1/search")) {
            return only("POST", request, () -> endpoints.search(caller(request), SearchRequests.read(request)));
        }
        if (path.startsWith(PRODUCTS)) {
            return product(request, path.substring(PRODUCTS.length()));
        }
        if (path.equals("/v1/health")) {
            return only("GET", request, endpoints::health);
        }
        throw new ProblemException(
                ProblemType.NOT_FOUND,
                "There is nothing at this path. There are /v1/search, /v1/products/{id}, /v1/products/{id}/tags and /v1/health.");
    }

    private ApiAnswer product(ApiRequest request, String rest) {
        if (rest.endsWith(TAGS)) {
            String id = decoded(rest.substring(0, rest.length() - TAGS.length()));
            return only("PUT", request, () -> endpoints.confirm(caller(request), id, TagsBody.read(request.body())));
        }
        return only("GET", request, () -> endpoints.product(caller(request), decoded(rest)));
    }

    private static ApiAnswer unavailable(ApiRequest request, ProblemType type, String what) {
        String detail = what + " Try again in " + RETRY_AFTER + " seconds.";
        return problem(request, Problem.of(type, detail), Map.of("Retry-After", RETRY_AFTER));
    }

    private static ApiAnswer only(String method, ApiRequest request, Supplier<Object> endpoint) {
        if (request.method().equals(method)) {
            return ApiAnswer.ok(endpoint.get());
        }
        if (request.method().equals("OPTIONS")) {
            return ApiAnswer.noContent();
        }
        String allowed = method + ",OPTIONS";
        String detail = "This path takes " + method + " only.";
        return problem(request, Problem.of(ProblemType.METHOD_NOT_ALLOWED, detail), Map.of("Allow", allowed));
    }

    private Caller caller(ApiRequest request) {
        return callers.withKey(request.keyId())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "The x-api-key header is missing or names no valid key. Send the key you were given."));
    }

    /** API Gateway hands the path on as the caller encoded it; a plus sign in a path is a plus sign. */
    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private static ApiAnswer problem(ApiRequest request, Problem problem, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/problem+json");
        return new ApiAnswer(problem.type().status(), all, ProblemView.of(problem, request.id()));
    }
}
