package id.etalase.learning.projection;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Gradient descent of t-SNE with momentum, and a gain for each coordinate as in van der Maaten's own code. */
final class Descent {
    private static final int AXES = 2;
    private static final double GAIN_UP = 0.2;
    private static final double GAIN_DOWN = 0.8;
    private static final double LEAST_GAIN = 0.01;

    private final double[][] affinities;
    private final double[][] places;
    private final double[][] weights;
    private final double[][] speeds;
    private final double[][] gains;
    private final double rate;

    /** @param places [n][2], moved in place */
    Descent(double[][] affinities, double[][] places, double rate) {
        this.affinities = affinities;
        this.places = places;
        this.rate = rate;
        this.weights = new double[places.length][places.length];
        this.speeds = new double[places.length][AXES];
        this.gains = new double[places.length][AXES];
        for (double[] gain : gains) {
            Arrays.fill(gain, 1);
        }
    }

    double[][] places() {
        return places;
    }

    void step(double exaggeration, double momentum) {
        double total = weigh();
        double[][] gradient = IntStream.range(0, places.length)
                .parallel()
                .mapToObj(i -> gradient(i, exaggeration, total))
                .toArray(double[][]::new);
        for (int i = 0; i < places.length; i++) {
            move(i, gradient[i], momentum);
        }
        centre();
    }

    /**
     * Works out the weight of each pair: Student's t with one degree of freedom, not normalised.
     *
     * @return the sum over all pairs, both ways; always added in one order, so that it is the same on any number of processors
     */
    private double weigh() {
        double total = 0;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                double x = places[i][0] - places[j][0];
                double y = places[i][1] - places[j][1];
                double weight = 1 / (1 + x * x + y * y);
                weights[i][j] = weight;
                weights[j][i] = weight;
                total += 2 * weight;
            }
        }
        return total;
    }

    /** Equation 5 of the paper. */
    private double[] gradient(int i, double exaggeration, double total) {
        double[] affinity = affinities[i];
        double[] weight = weights[i];
        double x = 0;
        double y = 0;
        for (int j = 0; j < places.length; j++) {
            double pull = 4 * (exaggeration * affinity[j] - weight[j] / total) * weight[j];
            x += pull * (places[i][0] - places[j][0]);
            y += pull * (places[i][1] - places[j][1]);
        }
        return new double[] {x, y};
    }

    private void move(int i, double[] gradient, double momentum) {
        for (int axis = 0; axis < AXES; axis++) {
            boolean onward = Math.signum(gradient[axis]) != Math.signum(speeds[i][axis]);
            double gain = onward ? gains[i][axis] + GAIN_UP : gains[i][axis] * GAIN_DOWN;
            gains[i][axis] = Math.max(gain, LEAST_GAIN);
            speeds[i][axis] = momentum * speeds[i][axis] - rate * gains[i][axis] * gradient[axis];
            places[i][axis] += speeds[i][axis];
        }
    }

    private void centre() {
        for (int axis = 0; axis < AXES; axis++) {
            int along = axis;
            double mean = Arrays.stream(places)
                    .mapToDouble(place -> place[along])
                    .average()
                    .orElse(0);
            Arrays.stream(places).forEach(place -> place[along] -= mean);
        }
    }

    /** The Kullback-Leibler divergence of the map from the affinities: what descent makes small. */
    double divergence() {
        double total = weigh();
        double divergence = 0;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                divergence += i == j ? 0 : affinities[i][j] * Math.log(affinities[i][j] * total / weights[i][j]);
            }
        }
        return divergence;
    }
}
