package id.etalase.opensearch;

/** OpenSearch understood a request and will not do it, however often it is asked: a wrong setting, or a fault of ours. */
public final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RefusedRequestException(Fault fault, Throwable cause) {
        super("OpenSearch refused a request: " + fault.text(), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
