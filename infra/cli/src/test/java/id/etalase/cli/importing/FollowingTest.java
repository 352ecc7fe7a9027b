package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.testing.RememberingTerminal;
import id.etalase.client.ApiProblemException;
import id.etalase.client.EtalaseClient;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a photo counts as brought in, and when an import stops waiting. */
class FollowingTest {
    private static final ProductId KAOS = ProductId.parse("toko-ani.kaos");
    private static final ObjectKey.Photo PHOTO = new ObjectKey.Photo(KAOS, "1.jpg");
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final String PENDING = "{\"id\": \"toko-ani.kaos\", \"photos\": []}";

    private static String photo(String status, String etag, String reason) {
        return "{\"id\": \"toko-ani.kaos\", \"photos\": [{\"name\": \"1.jpg\", \"status\": \"" + status
                + "\", \"etag\": \"" + etag + "\", \"reason\": " + reason + "}]}";
    }

    private static FakeApi.Answer ok(String body) {
        return new FakeApi.Answer(200, body);
    }

    /** Gives the answers one after the other, the last one for ever. Thirty seconds go by with every look at the clock. */
    private static Following follow(FakeApi.Answer... answers) throws IOException {
        Iterator<FakeApi.Answer> next = List.of(answers).iterator();
        AtomicLong looks = new AtomicLong();
        FakeApi.Answer last = answers[answers.length - 1];
        try (FakeApi server = FakeApi.start(request -> next.hasNext() ? next.next() : last);
                EtalaseClient api = new EtalaseClient(server.endpoint(), "owner");
                Progress progress = new RememberingTerminal().terminal().progress("Indexing", " photos", 1)) {
            Following following =
                    new Following(api, PATIENCE, () -> Duration.ofSeconds(30).toNanos() * looks.getAndIncrement());
            following.follow(new TreeMap<>(Map.of(PHOTO, "new")), progress);
            return following;
        }
    }

    @Test
    void follow_photoIsLive_isDone() throws IOException {
        Following following = follow(ok(PENDING), ok(photo("live", "new", "null")));

        assertThat(following.live()).isEqualTo(1);
        assertThat(following.pending()).isEmpty();
    }

    @Test
    void follow_onlyTheStateBeforeWasLookedAt_isNotDone() throws IOException {
        Following following = follow(ok(photo("live", "old", "null")));

        assertThat(following.live()).isZero();
        assertThat(following.pending()).containsExactly(PHOTO);
    }

    @Test
    void follow_photoIsRejected_keepsTheReason() throws IOException {
        String reason = "{\"code\": \"truncated\", \"message\": {\"id\": \"Terpotong\", \"en\": \"Cut off\"}}";
        Following following = follow(ok(photo("rejected", "new", reason)));

        assertThat(following.live()).isZero();
        assertThat(following.rejected())
                .hasEntrySatisfying(PHOTO, why -> assertThat(why.code()).isEqualTo("truncated"));
        assertThat(following.pending()).isEmpty();
    }

    @Test
    void follow_apiIsBusyForAWhile_goesOn() throws IOException {
        Following following =
                follow(new FakeApi.Answer(503, "{}"), new FakeApi.Answer(404, "{}"), ok(photo("live", "new", "null")));

        assertThat(following.live()).isEqualTo(1);
    }

    @Test
    void follow_keyIsWrong_stopsAtOnce() {
        FakeApi.Answer forbidden =
                new FakeApi.Answer(403, "{\"title\": \"Forbidden\", \"detail\": \"This key is unknown.\"}");

        assertThatThrownBy(() -> follow(forbidden))
                .isInstanceOf(ApiProblemException.class)
                .hasMessage("Forbidden (403): This key is unknown.");
    }
}
