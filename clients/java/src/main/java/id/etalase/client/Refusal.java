package id.etalase.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes an exception of an answer that is no good one. */
final class Refusal {
    private static final String INSTANCE = "urn:etalase:request:";

    private Refusal() {}

    static ApiProblemException of(HttpResponse<?> response, String text) {
        ProblemBody body = Json.problem(text);
        return new ApiProblemException(
                response.statusCode(), body, requestId(response, body), retryAfter(response), words(response, body));
    }

    private static @Nullable String requestId(HttpResponse<?> response, ProblemBody body) {
        String instance = body.instance();
        return response.headers()
                .firstValue("x-request-id")
                .orElse(
                        instance == null || !instance.startsWith(INSTANCE)
                                ? null
                                : instance.substring(INSTANCE.length()));
    }

    /** In seconds, as the API says it; the other form of RFC 9110, a date, is no API of ours. */
    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("retry-after")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }

    private static String words(HttpResponse<?> response, ProblemBody body) {
        return body.title() == null
                ? response.uri().getScheme() + "://" + response.uri().getAuthority()
                        + response.uri().getPath() + " answers " + response.statusCode()
                        + ", and not as Etalase does. Check the address; a deployed one ends with its stage."
                : body.title() + " (" + response.statusCode() + "): " + body.detail();
    }
}
