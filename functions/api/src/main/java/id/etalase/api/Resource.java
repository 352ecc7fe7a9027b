package id.etalase.api;

import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands at a path of one function. It takes the methods that have an endpoint, and {@code OPTIONS} as browsers ask it
 * beforehand.
 *
 * @param endpoints methods in upper case to what answers them: {@link id.etalase.api.http.ProblemException} where there is no answer
 * @param elsewhere methods of the same path that another function takes; callers are told of them
 */
public record Resource(Map<String, Supplier<ApiAnswer>> endpoints, List<String> elsewhere) {
    private static final String OPTIONS = "OPTIONS";

    public Resource {
        endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(endpoints));
        elsewhere = List.copyOf(elsewhere);
    }

    /** A path that takes no method yet. */
    public static Resource none() {
        return new Resource(Map.of(), List.of());
    }

    /**
     * A path that takes one method.
     *
     * @param body is written as JSON
     */
    public static Resource of(String method, Supplier<?> body) {
        return none().and(method, body);
    }

    /**
     * The same path, taking one more method.
     *
     * @param body is written as JSON
     */
    public Resource and(String method, Supplier<?> body) {
        return answering(method, () -> ApiAnswer.ok(body.get()));
    }

    /** The same path, taking one more method, whose answer has headers or a status of its own. */
    public Resource answering(String method, Supplier<ApiAnswer> endpoint) {
        Map<String, Supplier<ApiAnswer>> more = new LinkedHashMap<>(endpoints);
        more.put(method, endpoint);
        return new Resource(more, elsewhere);
    }

    /** The same path, of which another function takes these methods. */
    public Resource beside(String... methods) {
        return new Resource(endpoints, List.of(methods));
    }

    ApiAnswer answer(ApiRequest request) {
        Supplier<ApiAnswer> endpoint = endpoints.get(request.method());
        if (endpoint != null) {
            return endpoint.get();
        }
        if (request.method().equals(OPTIONS)) {
            return ApiAnswer.noContent();
        }
        List<String> taken =
                Stream.concat(endpoints.keySet().stream(), elsewhere.stream()).toList();
        String detail = "This path takes " + String.join(", ", taken) + " only.";
        return ProblemAnswer.of(
                request,
                Problem.of(ProblemType.METHOD_NOT_ALLOWED, detail),
                Map.of("Allow", String.join(",", taken) + "," + OPTIONS));
    }
}
