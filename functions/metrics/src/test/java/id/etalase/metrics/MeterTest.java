package id.etalase.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.testing.FakeRecognizer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final List<String> lines = new ArrayList<>();
    private long nanos;
    private final Meter meter = new Meter(() -> NOON, () -> nanos, lines::add);

    /** As in the example of the specification: a directive, and each target beside it. */
    @Test
    void during_aSearch_writesOneLineInTheEmbeddedMetricFormat() throws IOException {
        meter.during("etalase-search", () -> {
            meter.record(Metric.HITS, 3);
            meter.timed(Metric.SEARCH_DURATION, () -> nanos += 12_500_000);
        });

        assertThat(lines).singleElement().satisfies(line -> {
            JsonNode json = JsonMapper.builder().build().readTree(line);
            assertThat(json.at("/_aws/Timestamp").longValue()).isEqualTo(NOON.toEpochMilli());
            JsonNode directive = json.at("/_aws/CloudWatchMetrics/0");
            assertThat(directive.path("Namespace").asText()).isEqualTo("Etalase");
            assertThat(directive.path("Dimensions")).hasToString("[[\"FunctionName\"]]");
            assertThat(directive.path("Metrics"))
                    .hasToString("[{\"Name\":\"SearchDuration\",\"Unit\":\"Milliseconds\"},"
                            + "{\"Name\":\"Hits\",\"Unit\":\"Count\"}]");
            assertThat(json.path("FunctionName").asText()).isEqualTo("etalase-search");
            assertThat(json.path("SearchDuration").doubleValue()).isEqualTo(12.5);
            assertThat(json.path("Hits").doubleValue()).isEqualTo(3);
        });
    }

    @Test
    void during_nothingMeasured_writesNothing() throws IOException {
        meter.during("etalase-search", () -> {});

        assertThat(lines).isEmpty();
    }

    @Test
    void during_workThatFails_writesWhatWasMeasured() {
        assertThatThrownBy(() -> meter.during("etalase-search", () -> {
                    meter.record(Metric.HITS, 1);
                    throw new IOException("gone");
                }))
                .hasMessage("gone");

        assertThat(lines).hasSize(1);
    }

    @Test
    void record_outsideOfAnInvocation_isNotKept() throws IOException {
        meter.record(Metric.HITS, 1);
        meter.during("etalase-search", () -> {});

        assertThat(lines).isEmpty();
    }

    @Test
    void recordAndAdd_severalTimes_giveSeveralValuesAndASum() throws IOException {
        meter.during("etalase-indexing", () -> {
            IntStream.range(0, 200).forEach(i -> meter.record(Metric.EVENT_AGE, i));
            meter.add(Metric.PHOTOS_LIVE, 1);
            meter.add(Metric.PHOTOS_LIVE, 2);
        });

        assertThat(lines)
                .singleElement()
                .extracting(line -> MetricLine.parse(line).orElseThrow().values())
                .isEqualTo(Map.of(
                        Metric.EVENT_AGE,
                        IntStream.range(0, 100).mapToObj(i -> (double) i).toList(),
                        Metric.PHOTOS_LIVE,
                        List.of(3.0)));
    }

    @Test
    void parse_otherLines_areNone() {
        assertThat(MetricLine.parse("Sweep: 3 photos were outdated")).isEmpty();
        assertThat(MetricLine.parse("{\"message\": \"of another kind\"}")).isEmpty();
    }

    @Test
    void meteredRecognizer_looksAreTimed() throws IOException {
        Recognizer metered = new MeteredRecognizer(new FakeRecognizer(), meter);

        meter.during("etalase-search", () -> metered.recognize(FakeRecognizer.photo(1, "makanan")));

        assertThat(lines).singleElement().asString().contains("RecognitionDuration");
    }
}
