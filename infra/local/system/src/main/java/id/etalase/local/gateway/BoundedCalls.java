package id.etalase.local.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls with a bound on how many run at once and on how long a caller waits. */
final class BoundedCalls implements AutoCloseable {
    /** What came of a call. */
    sealed interface Outcome {
        /** It returned. */
        @SuppressWarnings("ArrayRecordComponent") // Never compared.
        record Done(byte[] result) implements Outcome {}

        /** It threw. */
        record Failed(Throwable cause) implements Outcome {}

        /** It never began: too many were running. */
        record NoRoom() implements Outcome {}

        /** It did not end in time. */
        record TooLate() implements Outcome {}
    }

    private final Semaphore room;
    private final Duration timeout;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("invocation-", 1).factory());

    BoundedCalls(int concurrency, Duration timeout) {
        this.room = new Semaphore(concurrency);
        this.timeout = timeout;
    }

    Outcome call(Callable<byte[]> work) {
        try {
            return room.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    ? await(threads.submit(() -> runAndLeave(work)))
                    : new Outcome.NoRoom();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.TooLate();
        }
    }

    /** The room is left when the work ends, not when its caller gives up: work that hangs still costs. */
    private byte[] runAndLeave(Callable<byte[]> work) throws Exception {
        try {
            return work.call();
        } finally {
            room.release();
        }
    }

    private Outcome await(Future<byte[]> result) throws InterruptedException {
        try {
            return new Outcome.Done(result.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Outcome.Failed(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            return new Outcome.TooLate();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
