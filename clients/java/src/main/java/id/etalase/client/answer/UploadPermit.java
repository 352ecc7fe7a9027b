package id.etalase.client.answer;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * An address that one photo may be put to.
 *
 * @param key the photo's key in the bucket
 * @param headers to be sent along just so
 * @param expires after that it is refused; ISO 8601
 */
public record UploadPermit(
        String name, String key, URI url, String method, Map<String, String> headers, String expires) {
    public UploadPermit {
        headers = Map.copyOf(headers);
    }

    /** The same at another address: where a proxy stands before the bucket. */
    public UploadPermit at(URI address) {
        return new UploadPermit(name, key, address, method, headers, expires);
    }

    /** When it ends. */
    public Instant expiresAt() {
        return Instant.parse(expires);
    }
}
