package id.etalase.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.client.request.ProductEdit;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a call is made again, and how long a client waits before. */
class RetriesTest {
    private static final FakeApi.Answer GOOD = new FakeApi.Answer(200, "{\"product\": \"t.1\"}");

    private final List<Duration> waits = new ArrayList<>();

    private static FakeApi.Answer busy(int status, String type, Map<String, String> headers) {
        return new FakeApi.Answer(
                status, "{\"type\": \"urn:etalase:problem:" + type + "\", \"title\": \"Busy\"}", headers);
    }

    /** Gives the answers one after the other. */
    private List<FakeApi.Asked> edit(Retries retries, FakeApi.Answer... answers) throws IOException {
        Iterator<FakeApi.Answer> next = List.of(answers).iterator();
        try (FakeApi api = FakeApi.start(request -> next.next());
                EtalaseClient client = new EtalaseClient(api.endpoint(), "kunci", retries, waits::add)) {
            client.edit("t.1", ProductEdit.NOTHING.name("Kaos"));
            return api.requests();
        }
    }

    @Test
    void busy_nothingSaid_failsAtOnce() {
        assertThatThrownBy(() -> edit(Retries.NONE, busy(503, "index-unavailable", Map.of("Retry-After", "5")), GOOD))
                .isInstanceOf(ApiProblemException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void busy_asLongAsTheApiSays_isWaitedFor() throws IOException {
        List<FakeApi.Asked> asked = edit(
                Retries.upTo(3),
                busy(429, "too-many-requests", Map.of("Retry-After", "1")),
                busy(503, "index-unavailable", Map.of("Retry-After", "5")),
                GOOD);

        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(asked)
                .hasSize(3)
                .extracting(request -> request.header("idempotency-key"))
                .as("the same write each time")
                .containsOnly(asked.getFirst().header("idempotency-key"));
    }

    @Test
    void busy_theApiSaysNothing_waitsLongerEachTime() throws IOException {
        edit(Retries.upTo(3), busy(503, "index-unavailable", Map.of()), busy(503, "index-unavailable", Map.of()), GOOD);

        assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(750));
        assertThat(waits.get(1)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1500));
    }

    @Test
    void busy_longerThanAllowed_failsAtOnceAndSaysHowLong() {
        assertThatThrownBy(() -> edit(
                        new Retries(3, Duration.ofSeconds(4)),
                        busy(503, "index-unavailable", Map.of("Retry-After", "5")),
                        GOOD))
                .isInstanceOfSatisfying(
                        ApiProblemException.class,
                        problem -> assertThat(problem.retryAfter()).contains(Duration.ofSeconds(5)));
    }

    @Test
    void busy_afterTheLastTry_fails() {
        FakeApi.Answer busy = busy(503, "index-unavailable", Map.of());

        assertThatThrownBy(() -> edit(Retries.upTo(2), busy, busy, GOOD)).isInstanceOf(ApiProblemException.class);
        assertThat(waits).hasSize(1);
    }

    @Test
    void quotaUsedUpOrRefused_isNotAskedForAgain() {
        assertThatThrownBy(() -> edit(Retries.upTo(3), busy(429, "quota-exceeded", Map.of()), GOOD))
                .isInstanceOf(ApiProblemException.class);
        assertThatThrownBy(() -> edit(Retries.upTo(3), busy(400, "bad-parameter", Map.of()), GOOD))
                .isInstanceOf(ApiProblemException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void retries_outOfRange_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Retries.upTo(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Retries.upTo(11));
    }
}
