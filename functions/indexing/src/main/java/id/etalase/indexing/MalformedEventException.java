package id.etalase.indexing;

/** An event or message that is not what AWS sends; the message says what is missing. Trying again will not help. */
final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedEventException(String message) {
        super(message);
    }

    MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
