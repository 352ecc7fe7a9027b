package id.etalase.metrics;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is measured during an invocation, in the thread that works on it, and writes it as one {@link MetricLine}. Outside of an
 * invocation, as in a rehearsal, nothing is kept. Safe for use by several threads, each with an invocation of its own.
 */
public final class Meter {
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final Consumer<String> lines;

    /** Of each thread that works on an invocation what it has measured so far. */
    private final Map<Thread, Map<Metric, List<Double>>> gathered = new ConcurrentHashMap<>();

    /**
     * @param nanoTime a monotonic clock
     * @param lines takes each line, without its end
     */
    public Meter(InstantSource clock, LongSupplier nanoTime, Consumer<String> lines) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.lines = lines;
    }

    /**
     * The meter of a function on Lambda. It writes to the standard output, because Lambda's own logger would make the line a
     * member of another JSON object, where CloudWatch does not look for metrics.
     */
    public static Meter ofProcess() {
        return new Meter(InstantSource.system(), System::nanoTime, line -> System.out.println(line));
    }

    /** A meter that keeps nothing. */
    public static Meter none() {
        return new Meter(InstantSource.system(), System::nanoTime, line -> {});
    }

    /** An invocation's work. */
    @FunctionalInterface
    public interface Work {
        /** @throws IOException if a stream breaks off */
        void run() throws IOException;
    }

    /**
     * Does an invocation's work, and then writes what was measured in it, if anything was.
     *
     * @param function the name that the function has where it runs
     * @throws IOException if the work throws it
     */
    public void during(String function, Work work) throws IOException {
        Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
        gathered.put(Thread.currentThread(), values);
        try {
            work.run();
        } finally {
            gathered.remove(Thread.currentThread());
            if (!values.isEmpty()) {
                lines.accept(new MetricLine(function, clock.instant(), values).text());
            }
        }
    }

    /** Takes a value; in an invocation only the first {@link MetricLine#MOST_VALUES} of a metric. */
    public void record(Metric metric, double value) {
        @Nullable Map<Metric, List<Double>> values = gathered.get(Thread.currentThread());
        if (values != null) {
            List<Double> all = values.computeIfAbsent(metric, first -> new ArrayList<>());
            if (all.size() < MetricLine.MOST_VALUES) {
                all.add(value);
            }
        }
    }

    /** Adds to the one value that a metric has in this invocation. */
    public void add(Metric metric, double value) {
        @Nullable Map<Metric, List<Double>> values = gathered.get(Thread.currentThread());
        if (values != null) {
            values.merge(metric, List.of(value), (before, one) -> List.of(before.getFirst() + one.getFirst()));
        }
    }

    /** Adds how long something takes, also if it fails. */
    public <T> T timed(Metric metric, Supplier<T> work) {
        long begin = nanoTime.getAsLong();
        try {
            return work.get();
        } finally {
            add(metric, (nanoTime.getAsLong() - begin) / NANOS_A_MILLISECOND);
        }
    }
}
