package id.etalase.learning.projection;

import id.etalase.learning.features.Vectors;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How near points lie to each other: P of t-SNE. For each point a Gaussian whose width gives it a certain <b>perplexity</b> (about:
 * a number of neighbours); then made symmetric.
 */
final class Affinities {
    /** Halvings of the interval that holds the width; doubles give no more. */
    private static final int STEPS = 60;

    private static final double PRECISION = 1e-5;

    /** Below this a probability would make logarithms and gradients meaningless. */
    private static final double SMALLEST = 1e-12;

    private Affinities() {}

    /** Symmetric, [n][n], sums to 1, the diagonal is about 0. */
    static double[][] of(Vectors points, double perplexity) {
        int n = points.size();
        double[][] conditional = IntStream.range(0, n)
                .parallel()
                .mapToObj(i -> row(i, distances(points, i), perplexity))
                .toArray(double[][]::new);
        double[][] joint = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                joint[i][j] = Math.max((conditional[i][j] + conditional[j][i]) / (2 * n), SMALLEST);
            }
        }
        return joint;
    }

    private static double[] distances(Vectors points, int i) {
        return IntStream.range(0, points.size())
                .mapToDouble(j -> points.squaredDistance(i, points, j))
                .toArray();
    }

    /** Looks for the width by halving; beta is 1 / (2 sigma^2). */
    static double[] row(int self, double[] squaredDistances, double perplexity) {
        double wanted = Math.log(perplexity);
        double beta = 1;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double[] row = gaussian(self, squaredDistances, beta);
        for (int step = 0; step < STEPS && Math.abs(entropy(row) - wanted) > PRECISION; step++) {
            if (entropy(row) > wanted) {
                low = beta;
                beta = Double.isInfinite(high) ? 2 * beta : (beta + high) / 2;
            } else {
                high = beta;
                beta = (beta + low) / 2;
            }
            row = gaussian(self, squaredDistances, beta);
        }
        return row;
    }

    private static double[] gaussian(int self, double[] squaredDistances, double beta) {
        double nearest = IntStream.range(0, squaredDistances.length)
                .filter(j -> j != self)
                .mapToDouble(j -> squaredDistances[j])
                .min()
                .orElse(0);
        double[] row = new double[squaredDistances.length];
        // Less the nearest, so that not all exponentials vanish; the quotient is the same.
        Arrays.setAll(row, j -> j == self ? 0 : Math.exp(-beta * (squaredDistances[j] - nearest)));
        double sum = Arrays.stream(row).sum();
        Arrays.setAll(row, j -> row[j] / sum);
        return row;
    }

    /** In nats; perplexity is its exponential. */
    static double entropy(double[] row) {
        return -Arrays.stream(row).filter(p -> p > 0).map(p -> p * Math.log(p)).sum();
    }
}
