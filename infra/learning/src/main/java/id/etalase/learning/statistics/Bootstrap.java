package id.etalase.learning.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3): as many cases as there
 * are, drawn again and again with replacement, show how much their mean depends on which cases there happened to be.
 *
 * @param resamples how often to draw
 * @param seed the same one draws the same
 */
public record Bootstrap(int resamples, long seed) {
    private static final double TAIL = 0.025;

    /**
     * The 95 % interval of a mean.
     *
     * @param values one for each case, at least one
     */
    public Interval mean(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("The mean over no cases is not defined");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            double sum = 0;
            for (int draw = 0; draw < values.length; draw++) {
                sum += values[random.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(Arrays.stream(values).average().orElseThrow(), at(means, TAIL), at(means, 1 - TAIL));
    }

    /**
     * The 95 % interval of the mean difference of two models on the same cases.
     *
     * @param ours one for each case
     * @param theirs in the same order
     */
    public Interval difference(double[] ours, double[] theirs) {
        if (ours.length != theirs.length) {
            throw new IllegalArgumentException(ours.length + " cases against " + theirs.length);
        }
        double[] differences = new double[ours.length];
        Arrays.setAll(differences, i -> ours[i] - theirs[i]);
        return mean(differences);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
