package id.etalase.api.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to the API.
 *
 * @param id of this request, for its problem and the log
 * @param method in upper case
 * @param path without the stage, percent-encoded as the caller wrote it
 * @param query names to values, decoded; a name may have several
 * @param headers names in lower case to values; of a header sent more than once, one value
 * @param body empty if there is none
 * @param keyId the id of the API key that API Gateway has verified, null if there was none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying megabytes of photo would serve nobody.
public record ApiRequest(
        String id,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        byte[] body,
        @Nullable String keyId) {
    public ApiRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /**
     * A header's value, or empty if it was not sent.
     *
     * @param name in lower case
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The header Content-Type, parameters included; empty if there is none. */
    public String contentType() {
        return headers.getOrDefault("content-type", "");
    }
}
