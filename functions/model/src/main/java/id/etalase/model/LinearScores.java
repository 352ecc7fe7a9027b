package id.etalase.model;

/** A linear layer over an embedding: a score for each label, W e + b. Immutable. */
public final class LinearScores {
    private final float[] weights;
    private final float[] biases;

    /**
     * Copies its numbers.
     *
     * @param weights row by row, [labels, dimension]
     * @param biases [labels]
     * @throws IllegalArgumentException if the weights are no whole number of rows for the labels
     */
    public LinearScores(float[] weights, float[] biases) {
        if (biases.length == 0 || weights.length % biases.length != 0) {
            throw new IllegalArgumentException(
                    weights.length + " weights cannot be shared out among " + biases.length + " labels");
        }
        this.weights = weights.clone();
        this.biases = biases.clone();
    }

    /** The score of each label. */
    public double[] of(float[] embedding) {
        int dimension = weights.length / biases.length;
        double[] scores = new double[biases.length];
        for (int label = 0; label < scores.length; label++) {
            double score = biases[label];
            for (int i = 0; i < dimension; i++) {
                score += (double) weights[label * dimension + i] * embedding[i];
            }
            scores[label] = score;
        }
        return scores;
    }
}
