package id.etalase.learning.training;

import java.util.stream.IntStream;

/**
 * What a head says of photos whose label is known.
 *
 * @param scores [photos, labels], before the softmax
 * @param truths the right label of each photo; -1 where the head does not know it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
record Scores(double[][] scores, int[] truths) {
    /** The best label and its probability. */
    record Guess(int label, double confidence) {}

    Guess guess(int photo, double temperature) {
        double[] row = scores[photo];
        int best = 0;
        for (int label = 1; label < row.length; label++) {
            best = row[label] > row[best] ? label : best;
        }
        return new Guess(best, Math.exp(row[best] / temperature - logSum(row, temperature)));
    }

    boolean right(int photo) {
        return guess(photo, 1).label() == truths[photo];
    }

    /** The share of photos whose best label is the right one; 0 without photos. */
    double accuracy() {
        return IntStream.range(0, truths.length)
                .mapToDouble(photo -> right(photo) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Mean negative log-likelihood of the right labels, in nats; photos with a label that the head does not know are left out. */
    double loss(double temperature) {
        return IntStream.range(0, truths.length)
                .filter(photo -> truths[photo] >= 0)
                .mapToDouble(photo -> logSum(scores[photo], temperature) - scores[photo][truths[photo]] / temperature)
                .average()
                .orElse(0);
    }

    private static double logSum(double[] row, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : row) {
            highest = Math.max(highest, score / temperature);
        }
        double sum = 0;
        for (double score : row) {
            // Less the highest, so that no exponential overflows.
            sum += Math.exp(score / temperature - highest);
        }
        return highest + Math.log(sum);
    }
}
