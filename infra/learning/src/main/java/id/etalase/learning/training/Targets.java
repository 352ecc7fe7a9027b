package id.etalase.learning.training;

import id.etalase.learning.features.FeatureSet;
import java.util.List;

/** What the head should say of each photo: the smoothed label, times the weight of the photo. */
final class Targets {
    private final int[] truths;
    private final float[] weights;
    private final int labels;
    private final float smoothing;

    private Targets(int[] truths, float[] weights, int labels, float smoothing) {
        this.truths = truths;
        this.weights = weights;
        this.labels = labels;
        this.smoothing = smoothing;
    }

    static Targets of(FeatureSet photos, List<String> labels, TrainingOptions options) {
        int[] truths = new int[photos.size()];
        int[] counts = new int[labels.size()];
        for (int photo = 0; photo < truths.length; photo++) {
            truths[photo] = labels.indexOf(photos.label(photo));
            counts[truths[photo]]++;
        }
        float[] weights = new float[labels.size()];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = options.balanced() ? truths.length / (float) (weights.length * counts[label]) : 1;
        }
        return new Targets(truths, weights, labels.size(), options.labelSmoothing());
    }

    /** Writes the target of a photo into a row of many. */
    void write(int photo, float[] rows, int row) {
        float weight = weights[truths[photo]];
        for (int label = 0; label < labels; label++) {
            float own = label == truths[photo] ? 1 - smoothing : 0;
            rows[row * labels + label] = weight * (own + smoothing / labels);
        }
    }
}
