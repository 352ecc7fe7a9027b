package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import id.etalase.snapstart.RehearsalLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Handles an event about a photo that there never was, so that the ways to queue, bucket and index are loaded and compiled before
 * a snapshot. While a stack is being deployed, the index may not answer: that is no reason to fail.
 */
record Rehearsal(Handling handling) implements Runnable {
    private static final String EVENT = "rehearsal.json";

    /** What the handler does with an event. */
    @FunctionalInterface
    interface Handling {
        void handle(InputStream input, OutputStream output, LambdaLogger log) throws IOException;
    }

    @Override
    public void run() {
        LambdaLogger log = new RehearsalLog();
        try (InputStream event = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(EVENT))) {
            handling.handle(event, OutputStream.nullOutputStream(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a resource of our own", e);
        } catch (RuntimeException e) {
            log.log(e.getMessage() + "; the first event may take longer.");
        }
    }
}
