package id.etalase.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.local.lambda.FunctionFailedException;
import id.etalase.local.lambda.LocalFunction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqsTriggerTest {
    private static final Instant SENT = Instant.parse("2026-01-02T03:04:05Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> events = new ArrayList<>();

    private SqsTrigger answering(String answer) {
        return new SqsTrigger(new LocalFunction(
                "indexing",
                (in, out, context) -> {
                    events.add(JSON.readTree(in));
                    out.write(answer.getBytes(StandardCharsets.UTF_8));
                },
                Duration.ofSeconds(60)));
    }

    @Test
    void consume_partialFailure_namesTheFailedOnes() {
        String notification = "{\"Records\":[]}";
        var failed = answering("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}")
                .consume(List.of(new Message("m1", notification, SENT, 1), new Message("m2", "x", SENT, 4)));
        assertThat(failed).containsExactly("m2");

        JsonNode records = events.getFirst().path("Records");
        assertThat(records).hasSize(2);
        assertThat(records.path(0).path("eventSource").asText()).isEqualTo("aws:sqs");
        assertThat(records.path(0).path("body").asText()).isEqualTo(notification);
        assertThat(records.path(1).at("/attributes/ApproximateReceiveCount").asText())
                .isEqualTo("4");
    }

    @Test
    void consume_handlerThrows_failsTheBatch() {
        LocalFunction broken = new LocalFunction(
                "indexing",
                (in, out, context) -> {
                    throw new AssertionError("on purpose");
                },
                Duration.ofSeconds(60));
        assertThatThrownBy(() -> new SqsTrigger(broken).consume(List.of(new Message("m1", "x", SENT, 1))))
                .isInstanceOf(FunctionFailedException.class)
                .hasMessageContaining("on purpose");
    }
}
