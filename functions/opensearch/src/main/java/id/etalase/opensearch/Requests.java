package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.WriteOutcome;
import java.io.IOException;
import java.util.Set;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.Result;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

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
     * Searches all of an index: an answer from a part of it is none.
     *
     * @throws IndexUnavailableException if it may succeed later
     * @throws RefusedRequestException if it never will
     */
    static <T> HitsMetadata<T> search(OpenSearchClient client, SearchRequest request, Class<T> type) {
        SearchResponse<T> response = send(() -> client.search(request, type));
        if (response.timedOut() || response.shards().failed() > 0) {
            String part = response.shards().failed() + " shards failed";
            throw new IndexUnavailableException(
                    "OpenSearch answered for a part of the index only", new IOException(part));
        }
        return response.hits();
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
