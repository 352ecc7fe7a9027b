package id.etalase.cli.importing;

import org.jspecify.annotations.Nullable;

/** A CSV that cannot be imported; the message names the column or the line. */
public final class CsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CsvException(String message) {
        this(message, null);
    }

    CsvException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
