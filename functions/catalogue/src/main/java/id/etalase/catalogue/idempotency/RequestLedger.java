package id.etalase.catalogue.idempotency;

import java.util.Optional;

/**
 * The port to where requests are kept, for a day or somewhat longer. What was written before a call is seen by it. Every method throws
 * {@link id.etalase.catalogue.photo.PhotoStoreUnavailableException} on a fault that may pass.
 */
public interface RequestLedger {
    /** What is kept under a key, or empty if there is nothing. */
    Optional<LedgerEntry> find(RequestKey key);

    /**
     * Keeps a request.
     *
     * @param over the revision to write over; empty if there must be nothing under the key
     * @return the new revision, or empty if something else is there by now, and nothing was written
     */
    Optional<String> write(RequestKey key, Optional<String> over, KeptRequest request);
}
