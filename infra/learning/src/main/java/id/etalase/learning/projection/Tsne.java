package id.etalase.learning.projection;

import id.etalase.learning.features.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Exact t-SNE (van der Maaten and Hinton, Visualizing Data using t-SNE, JMLR 9, 2008) in two dimensions: points that are near each
 * other in the space of embeddings are near on the plane; distances between far groups mean nothing. Work grows with the square of
 * the points: seconds for a thousand.
 *
 * @param perplexity about how many neighbours a point has
 * @param iterations of gradient descent
 * @param seed the same one gives the same map
 */
public record Tsne(double perplexity, int iterations, long seed) {
    /** Usual settings. */
    public static final Tsne USUAL = new Tsne(30, 750, 1);

    /** At first attraction is exaggerated, so that groups find together; the paper's own schedule. */
    private static final int EARLY = 250;

    private static final double EXAGGERATION = 12;
    private static final double EARLY_MOMENTUM = 0.5;
    private static final double MOMENTUM = 0.8;
    private static final double START = 1e-4;

    /** Belkina et al., Nature Communications 10 (2019): the step grows with the points. */
    private static final double LEAST_STEP = 50;

    /** A place on the plane. */
    public record Point(double x, double y) {}

    /**
     * Places points.
     *
     * @param vectors at least 4
     * @return a place for each, around the origin, in no certain unit
     */
    public List<Point> map(Vectors vectors) {
        int n = vectors.size();
        if (n < 4) {
            throw new IllegalArgumentException("A map needs at least 4 points, not " + n);
        }
        // A point cannot have more neighbours than there are; a third is the usual bound.
        double[][] affinities = Affinities.of(vectors, Math.min(perplexity, (n - 1) / 3.0));
        Descent descent = new Descent(affinities, start(n), Math.max(n / EXAGGERATION, LEAST_STEP));
        for (int i = 0; i < iterations; i++) {
            boolean early = i < EARLY;
            descent.step(early ? EXAGGERATION : 1, early ? EARLY_MOMENTUM : MOMENTUM);
        }
        return points(descent.places());
    }

    private double[][] start(int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] places = new double[n][2];
        for (double[] place : places) {
            place[0] = START * random.nextGaussian();
            place[1] = START * random.nextGaussian();
        }
        return places;
    }

    private static List<Point> points(double[][] places) {
        List<Point> points = new ArrayList<>();
        for (double[] place : places) {
            points.add(new Point(place[0], place[1]));
        }
        return points;
    }
}
