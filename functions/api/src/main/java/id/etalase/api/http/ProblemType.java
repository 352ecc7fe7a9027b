package id.etalase.api.http;

import java.util.Locale;

/** The kinds of problem that the API names. */
public enum ProblemType {
    BAD_PARAMETER(400, "Bad parameter"),
    BAD_BODY(400, "Bad body"),
    FORBIDDEN(403, "Forbidden"),
    ORIGIN_NOT_ALLOWED(403, "Origin not allowed"),
    NOT_FOUND(404, "Not found"),
    PRODUCT_NOT_FOUND(404, "Product not found"),
    PHOTO_NOT_FOUND(404, "Photo not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    CONFLICT(409, "Conflict"),
    FACTS_UNUSABLE(409, "Facts unusable"),
    REQUEST_IN_PROGRESS(409, "Request in progress"),
    PRECONDITION_FAILED(412, "Precondition failed"),
    PHOTO_TOO_LARGE(413, "Photo too large"),
    UNSUPPORTED_PHOTO_TYPE(415, "Unsupported photo type"),
    PHOTO_UNREADABLE(422, "Photo unreadable"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key reused"),
    INTERNAL(500, "Internal error"),
    INDEX_UNAVAILABLE(503, "Index unavailable"),
    BUCKET_UNAVAILABLE(503, "Bucket unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** A few words that are the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What programs tell it by, such as {@code urn:etalase:problem:bad-parameter}. */
    public String urn() {
        return "urn:etalase:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
