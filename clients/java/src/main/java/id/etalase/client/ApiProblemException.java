package id.etalase.client;

import id.etalase.client.answer.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API said no; the message holds its own words. */
public final class ApiProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ProblemBody body;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;

    ApiProblemException(
            int status, ProblemBody body, @Nullable String requestId, @Nullable Duration retryAfter, String message) {
        super(message);
        this.status = status;
        this.body = body;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    /**
     * A parameter or field that cannot be used.
     *
     * @param detail what is wrong with it
     */
    public record Mistake(String parameter, String detail) {}

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Which problem it is: {@code urn:etalase:problem:...}; empty if the answer is not the API's own. */
    public String type() {
        return body.type() == null ? "" : body.type();
    }

    /** Whether it is this problem: the last word of its type, such as {@code product-not-found}. */
    public boolean is(String problem) {
        return type().equals("urn:etalase:problem:" + problem);
    }

    /** What is wrong with this request and what to do about it; empty if the answer is not the API's own. */
    public String detail() {
        return body.detail() == null ? "" : body.detail();
    }

    /** All that is to be mended, with {@code bad-parameter}; else none. */
    public List<Mistake> errors() {
        return body.errors() == null ? List.of() : List.copyOf(body.errors());
    }

    /** Why a photo can never be used, with {@code photo-unreadable}. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(body.reason());
    }

    /** What the operator finds the request by. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** How long the API asks to wait before another try. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
