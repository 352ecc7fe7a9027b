package id.etalase.catalogue.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Sees to it that a request is done once, however often it is sent. */
public final class Idempotency {
    /** How long an answer holds. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** Who claimed a request so long ago has died over it: twice as long as any request may take. */
    public static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private static final int MAX_LOOKS = 3;

    private final RequestLedger ledger;
    private final InstantSource clock;

    /** @param clock of the wall */
    public Idempotency(RequestLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Begins a request, unless it was begun before.
     *
     * @param fingerprint the same for the same request, and another for any other
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault that may pass
     */
    public Attempt begin(RequestKey key, String fingerprint) {
        Optional<String> over = Optional.empty();
        for (int look = 0; look < MAX_LOOKS; look++) {
            KeptRequest mine = new KeptRequest(fingerprint, clock.instant(), Optional.empty());
            Optional<String> revision = ledger.write(key, over, mine);
            if (revision.isPresent()) {
                return new Attempt.First(new Claim(ledger, key, revision.get(), mine));
            }
            Optional<LedgerEntry> entry = ledger.find(key);
            Optional<Attempt> known = entry.map(LedgerEntry::request).flatMap(kept -> known(kept, mine));
            if (known.isPresent()) {
                return known.get();
            }
            over = entry.map(LedgerEntry::revision);
        }
        return new Attempt.InProgress();
    }

    /** Empty if what is kept counts no longer. */
    private static Optional<Attempt> known(KeptRequest kept, KeptRequest mine) {
        Instant now = mine.since();
        Duration holds = kept.answer().isPresent() ? KEPT : GIVEN_UP;
        if (!kept.since().plus(holds).isAfter(now)) {
            return Optional.empty();
        }
        if (!kept.fingerprint().equals(mine.fingerprint())) {
            return Optional.of(new Attempt.OtherRequest());
        }
        return Optional.of(kept.answer().<Attempt>map(Attempt.Repeated::new).orElseGet(Attempt.InProgress::new));
    }
}
