package id.etalase.cli.importing;

/** A ZIP cannot be unpacked, or not without harm; the message says why and what to do. */
public final class UnusableZipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableZipException(String message) {
        super(message);
    }

    UnusableZipException(String message, Throwable cause) {
        super(message, cause);
    }
}
