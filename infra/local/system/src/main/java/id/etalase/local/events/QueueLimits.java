package id.etalase.local.events;

import java.time.Duration;

/**
 * How a queue hands out its messages.
 *
 * @param workers batches at a time
 * @param batchSize messages in a batch at most
 * @param maxReceives after so many failures a message is a dead letter
 * @param visibilityDelay how long a failed message rests before it is handed out again
 */
public record QueueLimits(int workers, int batchSize, int maxReceives, Duration visibilityDelay) {
    /** @throws IllegalArgumentException if a number is below 1 or the delay is negative */
    public QueueLimits {
        if (workers < 1 || batchSize < 1 || maxReceives < 1 || visibilityDelay.isNegative()) {
            throw new IllegalArgumentException("Limits of a queue must be positive: workers=" + workers + " batchSize="
                    + batchSize + " maxReceives=" + maxReceives + " visibilityDelay=" + visibilityDelay);
        }
    }

    /** As infra/template.yaml sets the deployed queue, but with a delay that suits somebody who watches. */
    public static QueueLimits forWorkers(int workers) {
        return new QueueLimits(workers, 10, 5, Duration.ofSeconds(5));
    }
}
