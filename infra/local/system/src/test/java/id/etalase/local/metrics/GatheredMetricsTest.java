package id.etalase.local.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.metrics.Metric;
import id.etalase.metrics.MetricLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheredMetricsTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-05T05:00:00Z");

    private GatheredMetrics metrics() {
        return GatheredMetrics.in(folder.resolve("metrics.jsonl"), () -> now);
    }

    private void search(GatheredMetrics metrics, double milliseconds, int misses) {
        metrics.accept(new MetricLine(
                        "search",
                        now,
                        Map.of(Metric.SEARCH_DURATION, List.of(milliseconds), Metric.NO_MATCH, List.of((double)
                                misses)))
                .text());
    }

    @Test
    void lastHour_someSearches_hasPercentilesAndShares() {
        GatheredMetrics metrics = metrics();
        for (int i = 1; i <= 20; i++) {
            search(metrics, i, i % 4 == 0 ? 1 : 0);
        }

        Activity hour = metrics.lastHour();

        assertThat(hour.searches()).isEqualTo(20);
        assertThat(hour.searchP50()).isEqualTo(10);
        assertThat(hour.searchP95()).isEqualTo(19);
        assertThat(hour.noMatch()).isEqualTo(0.25);
        assertThat(hour.indexP50()).isNull();
    }

    @Test
    void lastHour_andLastDay_passOn() {
        GatheredMetrics metrics = metrics();
        search(metrics, 5, 0);
        now = now.plus(Duration.ofHours(2));

        assertThat(metrics.lastHour().searches()).isZero();
        assertThat(metrics.lastDay().searches()).isEqualTo(1);

        now = now.plus(Duration.ofHours(23));

        assertThat(metrics.lastDay().searches()).isZero();
    }

    @Test
    void in_aFileThatIsThere_goesOnWithTheLastDayOfIt() throws IOException {
        GatheredMetrics first = metrics();
        search(first, 5, 0);
        now = now.plus(Duration.ofHours(23));
        search(first, 7, 0);
        now = now.plus(Duration.ofHours(2));

        assertThat(metrics().lastDay().searchP50()).isEqualTo(7);
        assertThat(Files.readAllLines(folder.resolve("metrics.jsonl"))).hasSize(1);
    }

    @Test
    void accept_indexing_countsPhotosAndTheLongestWait() {
        GatheredMetrics metrics = metrics();
        metrics.accept(new MetricLine(
                        "indexing",
                        now,
                        Map.of(
                                Metric.PHOTOS_LIVE, List.of(3.0),
                                Metric.PHOTOS_REJECTED, List.of(1.0),
                                Metric.EVENT_AGE, List.of(0.5, 4.0, 1.0)))
                .text());

        assertThat(metrics.lastHour()).isEqualTo(new Activity(0, null, null, null, null, null, 0, 3, 1, 4.0));
    }
}
