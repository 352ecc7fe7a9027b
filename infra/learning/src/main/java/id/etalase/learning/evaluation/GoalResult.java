package id.etalase.learning.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a goal.
 *
 * @param measured null where it was not measured
 * @param remark why not, else empty
 */
public record GoalResult(Goal goal, @Nullable Double measured, String remark) {
    /** Whether it was measured and is reached. */
    public boolean met() {
        return measured != null && (goal.atLeast() ? measured >= goal.target() : measured <= goal.target());
    }
}
