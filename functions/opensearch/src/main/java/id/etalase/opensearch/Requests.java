package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.WriteOutcome;
import java.io.IOException;
import java.util.Set;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.Result;

/** Sends requests and sorts what may go wrong with them. */
final class Requests {
    private static final Set<Result> DONE = Set.of(Result.Created, Result.Updated, Result.Deleted);

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
     * Sends a guarded write. Where one transport throws at a document that is not there, another answers so.
     *
     * @throws IndexUnavailableException if it may succeed later
     * @throws RefusedRequestException if it never will
     */
    static WriteOutcome write(Request<Result> request) {
        try {
            return DONE.contains(request.send()) ? WriteOutcome.DONE : WriteOutcome.CONFLICT;
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
            return new IndexUnavailableException(
                    "The index does not exist; the first photo that is indexed makes it: " + fault.text(), cause);
        }
        return fault.passing()
                ? new IndexUnavailableException("OpenSearch cannot be asked: " + fault.text(), cause)
                : new RefusedRequestException(fault, cause);
    }
}
