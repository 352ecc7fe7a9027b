package id.etalase.api;

import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemType;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What stands at a path. It takes one method, and {@code OPTIONS} as browsers ask it beforehand.
 *
 * @param method in upper case
 * @param endpoint gives the body of the answer, or throws {@link id.etalase.api.http.ProblemException} where there is none
 */
public record Resource(String method, Supplier<Object> endpoint) {
    ApiAnswer answer(ApiRequest request) {
        if (request.method().equals(method)) {
            return ApiAnswer.ok(endpoint.get());
        }
        if (request.method().equals("OPTIONS")) {
            return ApiAnswer.noContent();
        }
        return ProblemAnswer.of(
                request,
                Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This path takes " + method + " only."),
                Map.of("Allow", method + ",OPTIONS"));
    }
}
