package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.metrics.Meter;
import id.etalase.metrics.Metric;
import id.etalase.snapstart.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes photo events: a batch from the queue, answered with the messages that failed; an event from the bucket itself, which has no
 * answer but an exception; or tasks of an S3 Batch Operations job, each with its result. A schedule lets it look for what no event
 * told of.
 */
public final class IndexingHandler implements RequestStreamHandler {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    /** In milliseconds. A photo takes less, and what is not done is found by the next sweep. */
    private static final int RESERVE = 15_000;

    private final Supplier<Indexing> indexing;
    private final InstantSource clock;
    private final Meter meter;

    /** Held on to, because nobody else does; none where no snapshot is taken. */
    @SuppressWarnings("unused")
    private final @Nullable Snapshot snapshot;

    /**
     * The handler that Lambda makes, wired from the environment.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake in it
     */
    public IndexingHandler() {
        this(new IndexingWiring(IndexingConfig.from(System.getenv())));
    }

    /**
     * A handler on given parts.
     *
     * @param sync does the work
     * @param sweep finds what there is to do when a schedule asks
     * @param searches of which the old ones are forgotten then
     * @param meter takes what is measured
     */
    public IndexingHandler(
            CatalogueSync sync, CatalogueSweep sweep, SearchLog searches, InstantSource clock, Meter meter) {
        Indexing parts = new Indexing(sync, sweep, searches);
        this.indexing = () -> parts;
        this.clock = clock;
        this.meter = meter;
        this.snapshot = null;
    }

    IndexingHandler(IndexingWiring wiring) {
        this.indexing = wiring;
        this.clock = InstantSource.system();
        this.meter = Meter.ofProcess();
        this.snapshot = wiring.snapshot((input, output, log) -> handle(input, output, log, () -> true));
    }

    /**
     * Handles one event.
     *
     * @throws IndexingFailedException if an event from the bucket itself or a sweep was not done; Lambda then tries it again
     * @throws IOException if a stream breaks off
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        meter.during(
                context.getFunctionName(),
                () -> handle(input, output, context.getLogger(), () -> context.getRemainingTimeInMillis() > RESERVE));
    }

    private void handle(InputStream input, OutputStream output, LambdaLogger log, BooleanSupplier timeLeft)
            throws IOException {
        Indexing parts = indexing.get();
        Journal journal = new Journal(log);
        Round round = new Round(parts.sync(), journal, meter);
        switch (EventReader.read(input)) {
            case IncomingEvent.Batch batch -> {
                batch.messages()
                        .forEach(message -> message.age(clock).ifPresent(age -> meter.record(Metric.EVENT_AGE, age)));
                output.write(JSON.writeValueAsBytes(BatchAnswer.of(round.failed(batch.messages()))));
            }
            case IncomingEvent.Job job -> output.write(JSON.writeValueAsBytes(JobAnswer.of(job, round::fault)));
            case IncomingEvent.Notification notification -> requireNone(round.faults(notification.objects()));
            case IncomingEvent.Schedule schedule -> {
                List<RuntimeException> faults = new ScheduledSweep(parts.sweep(), round, journal, timeLeft).faults();
                journal.forgotten(parts.searches()
                        .forgetBefore(Period.last(SearchLog.DAYS_KEPT, clock).from()));
                requireNone(faults);
            }
        }
    }

    private static void requireNone(List<RuntimeException> faults) {
        if (!faults.isEmpty()) {
            throw new IndexingFailedException(faults);
        }
    }
}
