package id.etalase.cli.api;

/** The API said no; the message holds its own words. */
public final class ApiProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ApiProblemException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }
}
