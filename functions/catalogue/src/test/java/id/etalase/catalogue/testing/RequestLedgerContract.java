package id.etalase.catalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.idempotency.KeptRequest;
import id.etalase.catalogue.idempotency.LedgerEntry;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.idempotency.RequestLedger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is counted on in every {@link RequestLedger}. */
public abstract class RequestLedgerContract {
    private static final RequestKey KEY = new RequestKey("ani", "!\"#/..%20+~");
    private static final KeptRequest BEGUN =
            new KeptRequest("fingerprint", Instant.parse("2026-11-22T03:20:31.123456789Z"), Optional.empty());
    private static final KeptRequest DONE =
            new KeptRequest("fingerprint", BEGUN.since(), Optional.of("{\"nama\": \"Kaos é ☕\"}\n"));

    /** The ledger under test, empty before each test. */
    protected abstract RequestLedger ledger();

    private void assertKept(RequestKey key, KeptRequest request, Optional<String> revision) {
        assertThat(revision).isPresent();
        assertThat(ledger().find(key)).contains(new LedgerEntry(request, revision.orElseThrow()));
    }

    @Test
    protected void find_nothing_isEmpty() {
        assertThat(ledger().find(KEY)).isEmpty();
    }

    @Test
    protected void write_whereThereIsNothing_isFound() {
        assertKept(KEY, BEGUN, ledger().write(KEY, Optional.empty(), BEGUN));
    }

    @Test
    protected void write_whereThereIsSomething_isRefused() {
        Optional<String> first = ledger().write(KEY, Optional.empty(), BEGUN);

        assertThat(ledger().write(KEY, Optional.empty(), DONE)).isEmpty();
        assertKept(KEY, BEGUN, first);
    }

    @Test
    protected void write_overTheRevisionThatWasRead_isFoundUnderAnother() {
        Optional<String> first = ledger().write(KEY, Optional.empty(), BEGUN);
        Optional<String> second = ledger().write(KEY, first, DONE);

        assertKept(KEY, DONE, second);
        assertThat(ledger().write(KEY, first, BEGUN)).isEmpty();
        assertKept(KEY, DONE, second);
    }

    @Test
    protected void write_overNothing_isRefused() {
        assertThat(ledger().write(KEY, Optional.of("e7a1a5e00004"), DONE)).isEmpty();
        assertThat(ledger().find(KEY)).isEmpty();
    }

    @Test
    protected void keys_ofTwoCallersOrWrittenAlike_areDifferent() {
        List<RequestKey> keys = List.of(
                new RequestKey("ani", "a"),
                new RequestKey("budi", "a"),
                new RequestKey("ani", "A"),
                new RequestKey("an", "ia"),
                new RequestKey("ani", "a/"));

        for (RequestKey key : keys) {
            assertKept(key, BEGUN, ledger().write(key, Optional.empty(), BEGUN));
        }
    }

    @Test
    protected void write_byManyAtOnce_isDoneByOne() {
        List<Optional<String>> revisions = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> ledger().write(KEY, Optional.empty(), BEGUN))
                .toList();

        assertThat(revisions).filteredOn(Optional::isPresent).hasSize(1);
    }
}
