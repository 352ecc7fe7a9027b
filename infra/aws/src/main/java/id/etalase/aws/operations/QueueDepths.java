package id.etalase.aws.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where photo events are.
 *
 * @param waiting to be handed to the indexing function
 * @param inFlight handed out and not settled yet
 * @param deadLetters given up
 * @param oldestDeadLetter when the first of those that were looked at was sent; null if there is none
 */
public record QueueDepths(
        long waiting,
        long inFlight,
        long deadLetters,
        @Nullable Instant oldestDeadLetter) {}
