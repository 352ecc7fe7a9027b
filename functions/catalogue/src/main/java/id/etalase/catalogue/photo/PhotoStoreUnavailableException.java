package id.etalase.catalogue.photo;

/** The bucket could not be asked; the same call may succeed later. */
public final class PhotoStoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the adapter met */
    public PhotoStoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
