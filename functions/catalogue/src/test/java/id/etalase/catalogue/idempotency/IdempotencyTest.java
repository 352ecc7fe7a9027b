package id.etalase.catalogue.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.testing.InMemoryRequestLedger;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {
    private static final RequestKey KEY = new RequestKey("ani", "k1");

    private final InMemoryRequestLedger ledger = new InMemoryRequestLedger();
    private Instant now = Instant.parse("2026-11-22T03:20:31Z");
    private final Idempotency idempotency = new Idempotency(ledger, () -> now);

    private Claim first(String fingerprint) {
        return ((Attempt.First) idempotency.begin(KEY, fingerprint)).claim();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void sameRequestWithinADay_getsTheFirstAnswer() {
        first("a").keep("done");
        pass(Idempotency.KEPT.minusSeconds(1));

        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.Repeated("done"));
    }

    @Test
    void sameRequestAfterADay_isDoneAnew() {
        first("a").keep("done");
        pass(Idempotency.KEPT);

        first("a").keep("done again");

        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.Repeated("done again"));
    }

    @Test
    void otherRequestUnderTheSameKey_isToldSo() {
        first("a").keep("done");

        assertThat(idempotency.begin(KEY, "b")).isEqualTo(new Attempt.OtherRequest());
    }

    @Test
    void otherKeyOrOtherCaller_isAnotherRequest() {
        first("a").keep("done");

        assertThat(idempotency.begin(new RequestKey("budi", "k1"), "b")).isInstanceOf(Attempt.First.class);
        assertThat(idempotency.begin(new RequestKey("ani", "k2"), "b")).isInstanceOf(Attempt.First.class);
    }

    @Test
    void whileTheFirstIsAtWork_theSecondMustWait() {
        Claim claim = first("a");
        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.InProgress());
        assertThat(idempotency.begin(KEY, "b")).isEqualTo(new Attempt.OtherRequest());

        claim.keep("done");
        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.Repeated("done"));
    }

    @Test
    void firstFailed_mayBeTriedAgainAtOnce() {
        first("a").release();

        first("a").keep("done");
        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.Repeated("done"));
    }

    @Test
    void firstDied_isTakenOverAndHasNoSayAnyMore() {
        Claim dead = first("a");
        pass(Idempotency.GIVEN_UP);
        Claim second = first("a");

        dead.keep("late");
        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.InProgress());
        second.keep("done");
        assertThat(idempotency.begin(KEY, "a")).isEqualTo(new Attempt.Repeated("done"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "é", "a\tb", "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void key_thatCannotBeOne_isRefused(String value) {
        assertThatThrownBy(() -> new RequestKey("ani", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RequestKey.FORM);
    }
}
