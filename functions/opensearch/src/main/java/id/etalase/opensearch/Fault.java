package id.etalase.opensearch;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.ErrorCause;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ResponseException;

/**
 * What went wrong with a request. The transports throw different things for one and the same answer.
 *
 * @param status of HTTP, or {@value #NO_ANSWER}
 * @param text what the server said, or the client
 */
record Fault(int status, String text) {
    private static final int NO_ANSWER = 0;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    /** No answer in time, and too many requests. */
    private static final Set<Integer> PASSING = Set.of(NO_ANSWER, 408, 429);

    static Fault of(Throwable thrown) {
        if (thrown instanceof OpenSearchException answered) {
            return new Fault(answered.status(), said(answered.error()));
        }
        // A 401 and a 403 come wrapped.
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseException answered) {
                return new Fault(answered.status(), String.valueOf(answered.getMessage()));
            }
        }
        return new Fault(NO_ANSWER, thrown.toString());
    }

    /** The reason, and the reason for the reason, which is often the telling one. */
    private static String said(ErrorCause error) {
        String reason = error.type() + ": " + error.reason();
        ErrorCause cause = error.causedBy();
        return cause == null ? reason : reason + " (" + said(cause) + ")";
    }

    /** The document is not in the state that the write was meant for. */
    boolean conflict() {
        return status == CONFLICT || (status == NOT_FOUND && !missingIndex());
    }

    /** There is no such index or alias. */
    boolean missingIndex() {
        return status == NOT_FOUND && text.contains("index_not_found_exception");
    }

    /** An index of that name cannot be made, for there is one. */
    boolean indexExists() {
        return text.contains("resource_already_exists_exception");
    }

    /** The same request may succeed later. */
    boolean passing() {
        return PASSING.contains(status) || status >= SERVER_ERROR;
    }
}
