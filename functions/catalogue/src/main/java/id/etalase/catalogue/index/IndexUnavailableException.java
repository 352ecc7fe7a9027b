package id.etalase.catalogue.index;

/** The index could not be asked; the same call may succeed later. */
public final class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the adapter met */
    public IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
