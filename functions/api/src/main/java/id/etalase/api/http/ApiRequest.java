package id.etalase.api.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the API.
 *
 * @param id of this request, for its problem and the log
 * @param method in upper case
 * @param path without the stage, percent-encoded as the caller wrote it
 * @param query names to values, decoded; a name may have several
 * @param contentType the header, parameters included; empty if there is none
 * @param body empty if there is none
 * @param keyId the id of the API key that API Gateway has verified, null if there was none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying megabytes of photo would serve nobody.
public record ApiRequest(
        String id,
        String method,
        String path,
        Map<String, List<String>> query,
        String contentType,
        byte[] body,
        @Nullable String keyId) {
    public ApiRequest {
        query = Map.copyOf(query);
    }
}
