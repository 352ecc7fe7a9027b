package id.etalase.client;

import id.etalase.client.answer.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem (RFC 9457) as it was answered; everything is null where somebody else than the API has answered. */
record ProblemBody(
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<ApiProblemException.Mistake> errors,
        @Nullable Reason reason) {
    static final ProblemBody NONE = new ProblemBody(null, null, null, null, null, null);
}
