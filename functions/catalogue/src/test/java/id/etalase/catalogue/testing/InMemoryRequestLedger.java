package id.etalase.catalogue.testing;

import id.etalase.catalogue.idempotency.KeptRequest;
import id.etalase.catalogue.idempotency.LedgerEntry;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.idempotency.RequestLedger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ledger as a map. */
public final class InMemoryRequestLedger implements RequestLedger {
    private final Map<RequestKey, LedgerEntry> entries = new HashMap<>();
    private long writes;

    /** How often something was written. */
    public synchronized long writes() {
        return writes;
    }

    @Override
    public synchronized Optional<LedgerEntry> find(RequestKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized Optional<String> write(RequestKey key, Optional<String> over, KeptRequest request) {
        if (!find(key).map(LedgerEntry::revision).equals(over)) {
            return Optional.empty();
        }
        writes++;
        entries.put(key, new LedgerEntry(request, Long.toString(writes)));
        return Optional.of(Long.toString(writes));
    }
}
