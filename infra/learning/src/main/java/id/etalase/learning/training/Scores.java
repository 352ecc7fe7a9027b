package id.etalase.learning.training;

import id.etalase.learning.tagging.Calibration;
import id.etalase.model.Softmax;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a head says of photos whose label is known.
 *
 * @param scores [photos, labels], before the softmax
 * @param truths the right label of each photo; -1 where the head does not know it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
record Scores(double[][] scores, int[] truths) {
    /** The labels of a photo with their probabilities, the best first. */
    List<Softmax.Chance> ranked(int photo, double temperature) {
        return Softmax.ranked(scores[photo], temperature);
    }

    /** The best label of a photo and its probability. */
    Softmax.Chance guess(int photo, double temperature) {
        return ranked(photo, temperature).getFirst();
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

    /** Whether the probabilities of the best labels mean what they say. */
    Calibration calibration(double temperature) {
        return Calibration.of(IntStream.range(0, truths.length)
                .mapToObj(photo ->
                        new Calibration.Outcome(guess(photo, temperature).probability(), right(photo)))
                .toList());
    }

    /** The mean probability of the best labels; 0 without photos. */
    double meanConfidence(double temperature) {
        return IntStream.range(0, truths.length)
                .mapToDouble(photo -> guess(photo, temperature).probability())
                .average()
                .orElse(0);
    }

    /** Mean negative log-likelihood of the right labels, in nats; photos with a label that the head does not know are left out. */
    double loss() {
        return IntStream.range(0, truths.length)
                .filter(photo -> truths[photo] >= 0)
                .mapToDouble(photo -> Softmax.logSum(scores[photo], 1) - scores[photo][truths[photo]])
                .average()
                .orElse(0);
    }
}
