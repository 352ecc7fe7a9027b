package id.etalase.catalogue.photo;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * Lets whoever has it write one photo, and nothing else.
 *
 * @param address where it is written to
 * @param headers to be sent along just so
 * @param expires from when on it lets nobody write any more
 */
public record UploadPermit(URI address, Map<String, String> headers, Instant expires) {
    public UploadPermit {
        headers = Map.copyOf(headers);
    }
}
