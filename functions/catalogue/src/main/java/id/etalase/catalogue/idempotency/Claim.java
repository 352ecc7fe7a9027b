package id.etalase.catalogue.idempotency;

import java.time.Instant;
import java.util.Optional;

/** The right to do a request, held by one at a time. */
public final class Claim {
    private final RequestLedger ledger;
    private final RequestKey key;
    private final String revision;
    private final KeptRequest request;

    Claim(RequestLedger ledger, RequestKey key, String revision, KeptRequest request) {
        this.ledger = ledger;
        this.key = key;
        this.revision = revision;
        this.request = request;
    }

    /**
     * Keeps what came of it, for those who ask again.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault that may pass
     */
    public void keep(String answer) {
        write(new KeptRequest(request.fingerprint(), request.since(), Optional.of(answer)));
    }

    /**
     * Gives the right back, for nothing came of it that would hold: the same request may be tried again at once.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault that may pass
     */
    public void release() {
        write(new KeptRequest(request.fingerprint(), Instant.EPOCH, Optional.empty()));
    }

    /** Without effect where another has taken over in the belief that we had died. */
    private void write(KeptRequest outcome) {
        ledger.write(key, Optional.of(revision), outcome);
    }
}
