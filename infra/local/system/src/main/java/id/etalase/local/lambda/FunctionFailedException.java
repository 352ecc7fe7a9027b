package id.etalase.local.lambda;

/** A handler threw; the cause is what it threw. */
public final class FunctionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FunctionFailedException(String function, Throwable cause) {
        super("The function " + function + " failed: " + cause, cause);
    }
}
