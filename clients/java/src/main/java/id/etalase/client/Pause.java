package id.etalase.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Lets time go by between two tries. */
@FunctionalInterface
interface Pause {
    /** That of a clock. */
    Pause REAL = wait -> {
        try {
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing was run", e);
        }
    };

    void on(Duration wait);
}
