package id.etalase.local.lambda;

/** An event or an answer that Lambda would not carry. */
public final class PayloadTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PayloadTooLargeException(String function, String what, int bytes) {
        super("The " + what + " of " + function + " has " + bytes + " bytes; an invocation carries at most "
                + LocalFunction.MAX_PAYLOAD_BYTES + ".");
    }
}
