package id.etalase.cli.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.aws.operations.QueueDepths;
import id.etalase.client.answer.Health;
import id.etalase.opensearch.IndexState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemStateTest {
    private static final QueueDepths QUIET = new QueueDepths(0, 0, 0, null);
    private static final Optional<IndexState> INDEX = Optional.of(new IndexState(Set.of("photos-3"), 15_000));
    private static final Optional<Health> HEALTH =
            Optional.of(new Health("ok", new Health.Model("etalase-1", "1.2", "0123456789abcdef")));

    @Test
    void lines_allIsWell_nameEveryPart() {
        SystemState state = new SystemState("redrive", QUIET, "photos", INDEX, null, HEALTH);

        assertThat(state.isWell()).isTrue();
        assertThat(state.lines())
                .containsExactly(
                        "queue         0 waiting, 0 in work",
                        "dead letters  none",
                        "index         photos -> photos-3, 15,000 photos",
                        "model         etalase-1 1.2 (0123456789ab)");
    }

    @Test
    void lines_deadLetters_sayHowOldAndWhatToDo() {
        QueueDepths queue = new QueueDepths(4, 1, 2, Instant.parse("2026-01-02T03:04:05Z"));

        SystemState state = new SystemState("./etalase redrive", queue, "photos", INDEX, null, HEALTH);

        assertThat(state.isWell()).isFalse();
        assertThat(state.lines())
                .contains(
                        "queue         4 waiting, 1 in work",
                        "dead letters  2, the oldest of 2026-01-02T03:04:05Z; when the cause is gone: ./etalase redrive");
    }

    @Test
    void lines_noIndexYet_isNotWell() {
        SystemState state = new SystemState("redrive", QUIET, "photos", Optional.empty(), null, Optional.empty());

        assertThat(state.isWell()).isFalse();
        assertThat(state.lines()).anySatisfy(line -> assertThat(line).contains("photos is not there"));
    }

    @Test
    void lines_theIndexMayNotBeSeen_sayWhyAndHow() {
        SystemState state =
                new SystemState("redrive", QUIET, "photos", Optional.empty(), "OpenSearch answers 403", HEALTH);

        assertThat(state.isWell()).isFalse();
        assertThat(state.lines())
                .anySatisfy(line -> assertThat(line).contains("OpenSearch answers 403", "OperatorArn"));
    }
}
