package id.etalase.client;

import java.time.Duration;

/**
 * How often a call that the API was too busy for (429, 503) is made, and how long a client waits between. The wait is what
 * {@code Retry-After} says; where it says nothing, half a second, doubled each time, and up to half as much again at random. A
 * quota that is used up is not asked for again.
 *
 * @param attempts calls in all, 1 to 10; 1 tries nothing again
 * @param longestWait where the API asks for more than that, the call fails at once
 */
public record Retries(int attempts, Duration longestWait) {
    /** Nothing is tried again: what a client does unless told otherwise. */
    public static final Retries NONE = new Retries(1, Duration.ZERO);

    private static final int MAX_ATTEMPTS = 10;

    /** @throws IllegalArgumentException if a value is out of its range */
    public Retries {
        if (attempts < 1 || attempts > MAX_ATTEMPTS || longestWait.isNegative()) {
            throw new IllegalArgumentException(
                    "attempts must be 1 to " + MAX_ATTEMPTS + ", and longestWait not negative");
        }
    }

    /** So many calls in all, with waits of 30 seconds at most. */
    public static Retries upTo(int attempts) {
        return new Retries(attempts, Duration.ofSeconds(30));
    }
}
