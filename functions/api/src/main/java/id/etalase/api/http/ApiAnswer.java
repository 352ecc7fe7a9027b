package id.etalase.api.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers.
 *
 * @param headers those beside the ones that every answer has
 * @param body written as JSON; null for none
 */
public record ApiAnswer(
        int status, Map<String, String> headers, @Nullable Object body) {
    public ApiAnswer {
        headers = Map.copyOf(headers);
    }

    /** What was asked for. */
    public static ApiAnswer ok(Object body) {
        return new ApiAnswer(200, Map.of("Content-Type", "application/json"), body);
    }

    /** The same with one more header. */
    public ApiAnswer with(String header, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(header, value);
        return new ApiAnswer(status, all, body);
    }

    /** Done, and nothing to say. */
    public static ApiAnswer noContent() {
        return new ApiAnswer(204, Map.of(), null);
    }
}
