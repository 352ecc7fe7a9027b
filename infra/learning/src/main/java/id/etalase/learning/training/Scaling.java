package id.etalase.learning.training;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.features.Vectors;

/**
 * Moves features to their mean and stretches them all alike, so that the optimizer meets numbers of about 1 whatever the model.
 * Distances keep their proportions. What was learned of scaled features is turned back into a head of unscaled ones.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
record Scaling(float[] mean, float stretch) {
    static Scaling of(FeatureSet photos) {
        Vectors vectors = photos.vectors();
        double[] sum = new double[vectors.dimension()];
        double squares = 0;
        for (int row = 0; row < vectors.size(); row++) {
            float[] vector = vectors.row(row);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
                squares += (double) vector[i] * vector[i];
            }
        }
        float[] mean = new float[sum.length];
        double variance = squares / vectors.size();
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / vectors.size());
            variance -= (double) mean[i] * mean[i];
        }
        // Photos that are all the same leave nothing to stretch.
        return new Scaling(mean, variance > 0 ? (float) Math.sqrt(sum.length / variance) : 1);
    }

    /** Writes one scaled row into many. */
    void scale(float[] vector, float[] rows, int row) {
        for (int i = 0; i < vector.length; i++) {
            rows[row * vector.length + i] = (vector[i] - mean[i]) * stretch;
        }
    }

    /** W' = s W and b' = b - s W m give for x the same as W and b for s (x - m). */
    void unscale(float[] weights, float[] biases) {
        for (int label = 0; label < biases.length; label++) {
            double moved = biases[label];
            for (int i = 0; i < mean.length; i++) {
                int at = label * mean.length + i;
                weights[at] *= stretch;
                moved -= (double) weights[at] * mean[i];
            }
            biases[label] = (float) moved;
        }
    }
}
