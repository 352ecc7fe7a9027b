package id.etalase.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.etalase.local.events.EventQueue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What AWS answers about its queues itself: {@code GET} of {@value #PATH} is the state of the local queue, {@code POST} sends its dead
 * letters again. For owners only.
 */
final class QueueResource {
    static final String PATH = "/local/queue";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventQueue queue;

    QueueResource(EventQueue queue) {
        this.queue = queue;
    }

    Answer answer(String method) {
        return switch (method) {
            case "GET" -> json(write(queue.state()));
            case "POST" ->
                json(JsonNodeFactory.instance
                        .objectNode()
                        .put("moved", queue.redrive())
                        .toString());
            default ->
                Problem.NOT_FOUND.answer(UUID.randomUUID().toString(), "GET asks, POST sends dead letters again.");
        };
    }

    private static Answer json(String body) {
        return new Answer(
                200, Map.of("content-type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Object state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of numbers cannot be written", e);
        }
    }
}
