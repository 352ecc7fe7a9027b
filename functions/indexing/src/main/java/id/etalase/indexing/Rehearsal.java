package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        LambdaLogger log = LambdaRuntime.getLogger();
        try (InputStream event = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(EVENT))) {
            handling.handle(event, OutputStream.nullOutputStream(), new Marked(log));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a resource of our own", e);
        } catch (RuntimeException e) {
            log.log("Rehearsal for the snapshot: " + e.getMessage() + "; the first event may take longer.");
        }
    }

    /** What is logged here must not be mistaken for what happened to a real photo. */
    private record Marked(LambdaLogger log) implements LambdaLogger {
        @Override
        public void log(String message) {
            log.log("Rehearsal for the snapshot: " + message);
        }

        @Override
        public void log(byte[] message) {
            log(new String(message, StandardCharsets.UTF_8));
        }
    }
}
