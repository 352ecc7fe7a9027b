package id.etalase.learning.statistics;

/**
 * A mean and where it lies with 95 % confidence.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double mean, double low, double high) {
    /** Whether it is clear that the mean is not zero. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
