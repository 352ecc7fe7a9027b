package id.etalase.local.s3;

import org.jspecify.annotations.Nullable;

/** The bucket cannot start here; the message names the directory or port and the mend. */
public final class LocalBucketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalBucketException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
