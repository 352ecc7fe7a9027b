package id.etalase.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Scores as probabilities: that of label i is exp(s(i) / temperature) over the sum of all such. */
public final class Softmax {
    private Softmax() {}

    /** What a softmax gives a label. */
    public record Chance(int label, double probability) {}

    /** Every label with its probability, the highest first; the order of the scores, where some are equal. */
    public static List<Chance> ranked(double[] scores, double temperature) {
        double logSum = logSum(scores, temperature);
        return IntStream.range(0, scores.length)
                .mapToObj(label -> new Chance(label, Math.exp(scores[label] / temperature - logSum)))
                .sorted(Comparator.comparingDouble((Chance each) -> scores[each.label()])
                        .reversed())
                .toList();
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
