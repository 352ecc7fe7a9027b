package id.etalase.learning.files;

import org.jspecify.annotations.Nullable;

/** A CSV that cannot be used; the message names the column or the line. */
public final class CsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong where, and how to mend it */
    public CsvException(String message) {
        this(message, null);
    }

    /** @param message what is wrong where, and how to mend it */
    public CsvException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
