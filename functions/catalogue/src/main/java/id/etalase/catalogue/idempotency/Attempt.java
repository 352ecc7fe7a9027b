package id.etalase.catalogue.idempotency;

/** What to do with a request under a key. */
public sealed interface Attempt {
    /** Nobody has done it: do it, and say what came of it. */
    record First(Claim claim) implements Attempt {}

    /**
     * It was done.
     *
     * @param answer what was said of it then
     */
    record Repeated(String answer) implements Attempt {}

    /** Another request was sent under this key within the last day. */
    record OtherRequest() implements Attempt {}

    /** The same request is being done at this moment. */
    record InProgress() implements Attempt {}
}
