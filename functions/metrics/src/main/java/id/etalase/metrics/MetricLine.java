package id.etalase.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics of one invocation as a line of a log, in CloudWatch's embedded metric format (Amazon CloudWatch User Guide,
 * "Specification: Embedded metric format").
 *
 * @param function that was invoked: the one dimension
 * @param time of the invocation
 * @param values of each metric, one or more and at most {@value #MOST_VALUES}
 */
public record MetricLine(String function, Instant time, Map<Metric, List<Double>> values) {
    /** In CloudWatch. */
    public static final String NAMESPACE = "Etalase";

    /** The dimension, which AWS's own metrics of a function have too. */
    public static final String DIMENSION = "FunctionName";

    /** The most that the format takes of one metric in one line. */
    public static final int MOST_VALUES = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public MetricLine {
        Map<Metric, List<Double>> copy = new EnumMap<>(Metric.class);
        values.forEach((metric, all) -> copy.put(metric, List.copyOf(all)));
        values = Collections.unmodifiableMap(copy);
    }

    /** The line, without its end. */
    public String text() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode aws = root.putObject("_aws").put("Timestamp", time.toEpochMilli());
        ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
        directive.putArray("Dimensions").addArray().add(DIMENSION);
        ArrayNode metrics = directive.putArray("Metrics");
        root.put(DIMENSION, function);
        values.forEach((metric, all) -> {
            metrics.addObject()
                    .put("Name", metric.text())
                    .put("Unit", metric.unit().text());
            if (all.size() == 1) {
                root.put(metric.text(), all.getFirst());
            } else {
                ArrayNode several = root.putArray(metric.text());
                all.forEach(several::add);
            }
        });
        return root.toString();
    }

    /** Reads a line, or nothing if it is another one. */
    public static Optional<MetricLine> parse(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            JsonNode time = root.at("/_aws/Timestamp");
            if (!time.isIntegralNumber()) {
                return Optional.empty();
            }
            Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
            for (Metric metric : Metric.values()) {
                JsonNode value = root.path(metric.text());
                List<Double> all = new ArrayList<>();
                (value.isArray() ? value.valueStream() : Optional.of(value).stream())
                        .filter(JsonNode::isNumber)
                        .forEach(number -> all.add(number.doubleValue()));
                if (!all.isEmpty()) {
                    values.put(metric, all);
                }
            }
            return Optional.of(
                    new MetricLine(root.path(DIMENSION).asText(), Instant.ofEpochMilli(time.longValue()), values));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
