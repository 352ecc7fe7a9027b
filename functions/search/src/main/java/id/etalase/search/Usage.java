package id.etalase.search;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.figures.FiguresOutcome;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.ProductNames;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.figures.SearchRecorder;
import id.etalase.catalogue.figures.ShopFigures;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.metrics.Meter;
import id.etalase.metrics.Metric;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What use is made of the API: measures it, notes in the search log what shoppers do, and gives owners the figures of it.
 *
 * <p>An entry is written while the answer is being made, because Lambda stops a process as soon as it has answered. The answer waits for
 * it, but not long, and never fails because of it; and where entries hang, no more are begun.
 */
public final class Usage {
    /** Long for a write that goes well, and short for a shopper. Not measured on AWS. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    /** Entries that are being written at a time. One that hangs keeps its place until the connection gives up. */
    private static final int MOST_PENDING = 8;

    private final SearchLog log;
    private final SearchRecorder recorder;
    private final ShopFigures figures;
    private final Meter meter;
    private final Consumer<String> warnings;
    private final Semaphore room = new Semaphore(MOST_PENDING);

    /**
     * @param clock says what day it is
     * @param meter takes what is measured
     */
    public Usage(SearchLog log, ProductNames names, InstantSource clock, Meter meter) {
        this(log, names, clock, meter, warning -> LambdaRuntime.getLogger().log(warning, LogLevel.WARN));
    }

    /** @param warnings takes why an entry was lost, for the operator; nothing of it is the shopper's */
    Usage(SearchLog log, ProductNames names, InstantSource clock, Meter meter, Consumer<String> warnings) {
        this.log = log;
        this.recorder = new SearchRecorder(clock);
        this.figures = new ShopFigures(log, names, clock);
        this.meter = meter;
        this.warnings = warnings;
    }

    Meter meter() {
        return meter;
    }

    /** As {@link ShopFigures#of}. */
    FiguresOutcome figures(Caller caller, @Nullable StoreId store, int days) {
        return figures.of(caller, store, days);
    }

    /** Measures and notes a search that was done, while its answer is being made. */
    <T> T searched(Caller caller, SearchRequest request, SearchOutcome.Found found, Supplier<T> answer) {
        meter.record(Metric.HITS, found.hits().size());
        meter.record(Metric.NO_MATCH, found.hits().isEmpty() ? 1 : 0);
        return beside(recorder.searched(caller, request, found), answer);
    }

    /** Notes a look at one product, while the answer is being made. */
    <T> T opened(Caller caller, ProductId product, Supplier<T> answer) {
        return beside(recorder.opened(caller, product), answer);
    }

    private <T> T beside(Optional<LogEntry> entry, Supplier<T> answer) {
        Optional<FutureTask<Boolean>> writing = entry.map(this::begin);
        T made = answer.get();
        if (writing.isPresent() && !written(writing.get())) {
            meter.add(Metric.LOG_LOSSES, 1);
        }
        return made;
    }

    private FutureTask<Boolean> begin(LogEntry entry) {
        if (!room.tryAcquire()) {
            FutureTask<Boolean> never = new FutureTask<>(() -> false);
            never.run();
            return never;
        }
        FutureTask<Boolean> writing = new FutureTask<>(() -> {
            try {
                log.add(entry);
                return true;
            } finally {
                room.release();
            }
        });
        Thread.ofVirtual().name("search-log").start(writing);
        return writing;
    }

    private boolean written(FutureTask<Boolean> writing) {
        try {
            return writing.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            warnings.accept("An entry of the search log was lost: " + e.getCause());
            return false;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
