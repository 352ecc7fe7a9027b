package id.etalase.vision.torch;

/** A forward pass failed: the network and the contract do not fit together. */
public final class NetworkFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NetworkFailedException(Throwable cause) {
        super("The network failed: " + cause.getMessage(), cause);
    }
}
