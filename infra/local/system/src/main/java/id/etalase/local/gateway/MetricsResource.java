package id.etalase.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.local.metrics.GatheredMetrics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What AWS shows on its dashboard: {@code GET} of {@value #PATH} is what went on in the last hour and day. For owners only. */
final class MetricsResource {
    static final String PATH = "/local/metrics";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final GatheredMetrics metrics;

    MetricsResource(GatheredMetrics metrics) {
        this.metrics = metrics;
    }

    Answer answer(String method) {
        if (!method.equals("GET")) {
            return Problem.NOT_FOUND.answer(UUID.randomUUID().toString(), "GET asks.");
        }
        try {
            byte[] body = JSON.writeValueAsString(Map.of("hour", metrics.lastHour(), "day", metrics.lastDay()))
                    .getBytes(StandardCharsets.UTF_8);
            return new Answer(200, Map.of("content-type", List.of("application/json")), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of numbers cannot be written", e);
        }
    }
}
