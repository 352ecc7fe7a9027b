package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.WriteOutcome;
import java.io.IOException;
import org.opensearch.client.opensearch._types.OpenSearchException;

/** Sends requests and sorts what may go wrong with them. */
final class Requests {
    private Requests() {}

    /** One request to the server. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws IOException;
    }

    /**
     * @throws IndexUnavailableException if it may succeed later
     * @throws RefusedRequestException if it never will
     */
    static <T> T send(Request<T> request) {
        try {
            return request.send();
        } catch (OpenSearchException | IOException e) {
            throw failure(Fault.of(e), e);
        }
    }

    /**
     * Sends a guarded write.
     *
     * @throws IndexUnavailableException if it may succeed later
     * @throws RefusedRequestException if it never will
     */
    static WriteOutcome write(Request<?> request) {
        try {
            request.send();
            return WriteOutcome.DONE;
        } catch (OpenSearchException | IOException e) {
            Fault fault = Fault.of(e);
            if (fault.conflict()) {
                return WriteOutcome.CONFLICT;
            }
            throw failure(fault, e);
        }
    }

    private static RuntimeException failure(Fault fault, Exception cause) {
        if (fault.missingIndex()) {
            return new IndexUnavailableException("The index does not exist (yet): " + fault.text(), cause);
        }
        return fault.passing()
                ? new IndexUnavailableException("OpenSearch cannot be asked: " + fault.text(), cause)
                : new RefusedRequestException(fault, cause);
    }
}
