package id.etalase.owner;

import id.etalase.catalogue.idempotency.KeptRequest;
import id.etalase.catalogue.idempotency.LedgerEntry;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A ledger in which every request is being done by somebody else at this moment, or another is. */
final class BusyLedger implements RequestLedger {
    /** Under it, the same request is being done. */
    static final String KEY = "same";

    /** Under it, another request is being done. */
    static final String OTHER_KEY = "other";

    /** Under it, the bucket does not answer. */
    static final String DOWN_KEY = "down";

    private final Map<RequestKey, LedgerEntry> entries = new HashMap<>();

    @Override
    public Optional<LedgerEntry> find(RequestKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public Optional<String> write(RequestKey key, Optional<String> over, KeptRequest request) {
        String fingerprint = key.value().equals(OTHER_KEY) ? "another" : request.fingerprint();
        entries.put(
                key, new LedgerEntry(new KeptRequest(fingerprint, request.since(), Optional.empty()), "somebody's"));
        if (key.value().equals(DOWN_KEY)) {
            throw new PhotoStoreUnavailableException("The bucket does not answer", new SocketTimeoutException());
        }
        return Optional.empty();
    }
}
