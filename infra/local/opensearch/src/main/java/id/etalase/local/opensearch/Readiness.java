package id.etalase.local.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Waits until a child answers that its data can be used, or has died. */
final class Readiness {
    private static final Duration ROUND = Duration.ofMillis(250);

    private final Process process;
    private final HttpRequest health;

    Readiness(Process process, URI endpoint) {
        this.process = process;
        // Yellow: every primary shard is there. The node answers at once when that holds, and 408 when it does not in
        // time.
        this.health = HttpRequest.newBuilder(endpoint.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * @param progress is told now and then how long it has taken so far
     * @return false if it did not come in time or the child has ended
     */
    boolean await(Duration limit, Consumer<Duration> progress) throws InterruptedException {
        long start = System.nanoTime();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (true) {
                // The wait between two questions is for the child's death.
                boolean ended = process.waitFor(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                if (ended || elapsed.compareTo(limit) > 0) {
                    return false;
                }
                progress.accept(elapsed);
                if (healthy(http)) {
                    return true;
                }
            }
        }
    }

    private boolean healthy(HttpClient http) throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // Not listening yet.
        }
    }
}
