package id.etalase.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the gateway itself has to say against a request, in the shape that the functions use too (RFC 9457). */
enum Problem {
    BAD_REQUEST(400, "bad-request", "The request is malformed"),
    FORBIDDEN(403, "forbidden", "A valid key is needed"),
    ORIGIN_NOT_ALLOWED(403, "origin-not-allowed", "Origin not allowed"),
    NOT_FOUND(404, "not-found", "There is nothing at this path"),
    PAYLOAD_TOO_LARGE(413, "photo-too-large", "The request is too large"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests at once"),
    INTERNAL(502, "internal", "The function failed"),
    TIMEOUT(504, "timeout", "The function took too long");

    private final int status;
    private final String code;
    private final String title;

    Problem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    /** @param detail what is wrong and what to do */
    Answer answer(String requestId, String detail) {
        byte[] body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "urn:etalase:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", "urn:etalase:request:" + requestId)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return new Answer(status, headers(requestId), body);
    }

    private Map<String, List<String>> headers(String requestId) {
        Map<String, List<String>> headers = new HashMap<>(Map.of(
                "content-type", List.of("application/problem+json"),
                "access-control-allow-origin", List.of("*"),
                "access-control-expose-headers", List.of("Retry-After,X-Request-Id"),
                "x-request-id", List.of(requestId)));
        if (this == TOO_MANY_REQUESTS) {
            headers.put("retry-after", List.of("1"));
        }
        return headers;
    }
}
