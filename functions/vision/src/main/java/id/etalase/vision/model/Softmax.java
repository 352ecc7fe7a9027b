package id.etalase.vision.model;

/** Scores as probabilities: that of label i is exp(s(i) / temperature) over the sum of all such. */
public final class Softmax {
    private Softmax() {}

    /** The label that a softmax gives the most, and how much that is. */
    public record Likeliest(int label, double probability) {}

    /** The first of the highest scores, with its probability. */
    public static Likeliest likeliest(double[] scores, double temperature) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return new Likeliest(best, Math.exp(scores[best] / temperature - logSum(scores, temperature)));
    }

    /** The logarithm of the sum of exp(s(i) / temperature), from which the negative log-likelihood of any label follows. */
    public static double logSum(double[] scores, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score / temperature);
        }
        double sum = 0;
        for (double score : scores) {
            // Less the highest, so that no exponential overflows.
            sum += Math.exp(score / temperature - highest);
        }
        return highest + Math.log(sum);
    }
}
