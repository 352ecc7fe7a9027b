package id.etalase.api;

import id.etalase.api.answer.ProblemView;
import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import java.util.HashMap;
import java.util.Map;

/** Answers that say what went wrong. */
final class ProblemAnswer {
    private ProblemAnswer() {}

    /** @param headers those beside the content type */
    static ApiAnswer of(ApiRequest request, Problem problem, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/problem+json");
        return new ApiAnswer(problem.type().status(), all, ProblemView.of(problem, request.id()));
    }
}
