package id.etalase.local;

import org.jspecify.annotations.Nullable;

/** The local system cannot be started; the message says why and what to do. */
public final class LocalSystemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalSystemException(String message) {
        this(message, null);
    }

    LocalSystemException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
