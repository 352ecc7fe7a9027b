package id.etalase.local.events;

import org.jspecify.annotations.Nullable;

/**
 * A queue as an operator sees it; also as JSON, for other processes.
 *
 * @param waiting to be handed out
 * @param inFlight handed out and not answered yet
 * @param deadLetters given up and kept, those of runs before included
 * @param oldestDeadLetter when the first of those was sent, in ISO 8601; null if there is none
 */
public record QueueState(
        int waiting,
        int inFlight,
        int deadLetters,
        @Nullable String oldestDeadLetter) {}
