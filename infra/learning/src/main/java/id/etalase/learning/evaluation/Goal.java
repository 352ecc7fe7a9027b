package id.etalase.learning.evaluation;

/**
 * A figure that somebody set.
 *
 * @param name for people
 * @param figure which one of a section's headline figures, such as {@code P@1}
 * @param target to be reached, or not to be passed
 * @param atLeast whether more is better
 */
public record Goal(String name, String figure, double target, boolean atLeast) {
    static Goal atLeast(String name, String figure, double target) {
        return new Goal(name, figure, target, true);
    }

    static Goal atMost(String name, String figure, double target) {
        return new Goal(name, figure, target, false);
    }
}
