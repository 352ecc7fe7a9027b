package id.etalase.local.metrics;

import id.etalase.metrics.Metric;
import id.etalase.metrics.MetricLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went on in some time; also as JSON, for other processes.
 *
 * @param searches that were done
 * @param searchP50 milliseconds within which half of them were answered; null if there was none
 * @param searchP95 milliseconds within which 95 of 100 were answered; null if there was none
 * @param recognitionP50 the part of it that the model took; null if there was none
 * @param indexP50 the part of it that the index took; null if there was none
 * @param noMatch the share of searches that found nothing, 0 to 1; null if there was none
 * @param logLosses entries of the search log that could not be written
 * @param photosLive photos that came to be found
 * @param photosRejected photos that were refused
 * @param longestWait the most seconds that a photo event waited; null if there was none
 */
public record Activity(
        long searches,
        @Nullable Double searchP50,
        @Nullable Double searchP95,
        @Nullable Double recognitionP50,
        @Nullable Double indexP50,
        @Nullable Double noMatch,
        long logLosses,
        long photosLive,
        long photosRejected,
        @Nullable Double longestWait) {
    private static final double MOST_OF_THEM = 0.95;

    /** Of the lines that were written in that time. */
    static Activity of(List<MetricLine> lines) {
        List<Double> durations = sorted(lines, Metric.SEARCH_DURATION);
        List<Double> misses = sorted(lines, Metric.NO_MATCH);
        return new Activity(
                misses.size(),
                percentile(durations, 0.5),
                percentile(durations, MOST_OF_THEM),
                percentile(sorted(lines, Metric.RECOGNITION_DURATION), 0.5),
                percentile(sorted(lines, Metric.INDEX_DURATION), 0.5),
                misses.isEmpty() ? null : (double) sum(misses) / misses.size(),
                sum(sorted(lines, Metric.LOG_LOSSES)),
                sum(sorted(lines, Metric.PHOTOS_LIVE)),
                sum(sorted(lines, Metric.PHOTOS_REJECTED)),
                percentile(sorted(lines, Metric.EVENT_AGE), 1));
    }

    private static List<Double> sorted(List<MetricLine> lines, Metric metric) {
        return lines.stream()
                .flatMap(line -> line.values().getOrDefault(metric, List.of()).stream())
                .sorted()
                .toList();
    }

    private static long sum(List<Double> values) {
        return Math.round(values.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** The smallest value that the share of all does not exceed. */
    private static @Nullable Double percentile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
