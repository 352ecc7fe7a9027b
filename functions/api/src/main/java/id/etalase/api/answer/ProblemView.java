package id.etalase.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.recognition.RejectionReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem: RFC 9457, with the members {@code errors} and {@code reason} where the type has them. */
@JsonInclude(JsonInclude.Include.NON_NULL) // Extension members belong to their problem type and are absent from others.
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<Mistake> errors,
        @Nullable Reason reason) {
    /** @param requestId what the operator finds the request by */
    public static ProblemView of(Problem problem, String requestId) {
        ProblemType type = problem.type();
        @Nullable RejectionReason reason = problem.reason();
        return new ProblemView(
                type.urn(),
                type.title(),
                type.status(),
                problem.detail(),
                "urn:etalase:request:" + requestId,
                type == ProblemType.BAD_PARAMETER ? Mistake.all(problem) : null,
                reason == null ? null : Reason.of(reason));
    }

    /** A parameter to mend. */
    public record Mistake(String parameter, String detail) {
        private static List<Mistake> all(Problem problem) {
            return problem.mistakes().stream()
                    .map(mistake -> new Mistake(mistake.parameter(), mistake.detail()))
                    .toList();
        }
    }
}
