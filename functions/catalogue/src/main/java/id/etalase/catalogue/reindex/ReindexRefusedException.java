package id.etalase.catalogue.reindex;

/** The live index stays where it is; the message says why and what to do. What was built is kept. */
public final class ReindexRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReindexRefusedException(String message) {
        super(message);
    }

    public ReindexRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
