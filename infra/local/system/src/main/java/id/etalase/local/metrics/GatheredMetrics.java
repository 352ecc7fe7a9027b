package id.etalase.local.metrics;

import id.etalase.metrics.MetricLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines of metrics of the last day; kept in a file too, so that a restart loses none. Safe for use by several threads. */
public final class GatheredMetrics implements Consumer<String> {
    private static final Logger LOG = LoggerFactory.getLogger(GatheredMetrics.class);
    private static final Duration KEPT = Duration.ofDays(1);

    /** Then the file is written anew, without what is too old. */
    private static final int MOST_APPENDED = 10_000;

    private final Path file;
    private final InstantSource clock;
    private final Deque<MetricLine> lines = new ArrayDeque<>();
    private int appended;

    private GatheredMetrics(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Goes on with what is in a file, if it is there. */
    public static GatheredMetrics in(Path file, InstantSource clock) {
        GatheredMetrics metrics = new GatheredMetrics(file, clock);
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> MetricLine.parse(line).ifPresent(metrics.lines::add));
            }
            metrics.rewrite();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + file, e);
        }
        return metrics;
    }

    /** Takes a line that a function wrote. Metrics are never worth a failure: what cannot be kept is only logged. */
    @Override
    public synchronized void accept(String text) {
        MetricLine.parse(text).ifPresent(lines::add);
        try {
            if (++appended > MOST_APPENDED) {
                rewrite();
            } else {
                Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            LOG.warn("Metrics are not kept in {}", file, e);
        }
    }

    /** What went on in the last hour. */
    public Activity lastHour() {
        return since(clock.instant().minus(Duration.ofHours(1)));
    }

    /** What went on in the last day. */
    public Activity lastDay() {
        return since(clock.instant().minus(KEPT));
    }

    private synchronized Activity since(Instant begin) {
        forget();
        return Activity.of(
                lines.stream().filter(line -> line.time().isAfter(begin)).toList());
    }

    private void forget() {
        Instant begin = clock.instant().minus(KEPT);
        lines.removeIf(line -> !line.time().isAfter(begin));
    }

    private synchronized void rewrite() throws IOException {
        forget();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        List<String> kept = lines.stream().map(MetricLine::text).toList();
        Files.write(draft, kept);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        appended = 0;
    }
}
