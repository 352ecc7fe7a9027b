package id.etalase.local.opensearch;

import org.jspecify.annotations.Nullable;

/** OpenSearch cannot be started here; the message says why and what to do. */
public final class LocalOpenSearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalOpenSearchException(String message) {
        this(message, null);
    }

    LocalOpenSearchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
