package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.snapstart.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes photo events: a batch from the queue, answered with the messages that failed; an event from the bucket itself, which has no
 * answer but an exception; or tasks of an S3 Batch Operations job, each with its result.
 */
public final class IndexingHandler implements RequestStreamHandler {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final Supplier<CatalogueSync> sync;

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

    /** @param sync does the work */
    public IndexingHandler(CatalogueSync sync) {
        this.sync = () -> sync;
        this.snapshot = null;
    }

    IndexingHandler(IndexingWiring wiring) {
        this.sync = wiring;
        this.snapshot = wiring.snapshot(this::handle);
    }

    /**
     * Handles one event.
     *
     * @throws IndexingFailedException if an event from the bucket itself was not done; Lambda then delivers it again
     * @throws IOException if a stream breaks off
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handle(input, output, context.getLogger());
    }

    private void handle(InputStream input, OutputStream output, LambdaLogger log) throws IOException {
        Round round = new Round(sync.get(), new Journal(log));
        switch (EventReader.read(input)) {
            case IncomingEvent.Batch batch ->
                output.write(JSON.writeValueAsBytes(BatchAnswer.of(round.failed(batch.messages()))));
            case IncomingEvent.Job job -> output.write(JSON.writeValueAsBytes(JobAnswer.of(job, round::fault)));
            case IncomingEvent.Notification notification -> requireNone(round.faults(notification.objects()));
        }
    }

    private static void requireNone(List<RuntimeException> faults) {
        if (!faults.isEmpty()) {
            throw new IndexingFailedException(faults);
        }
    }
}
