package id.etalase.learning.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether confidences mean what they say: of all guesses made with a confidence of 0.8, four of five should be right.
 *
 * @param bins from 0 to 1, equally wide
 * @param error expected calibration error: the mean gap between confidence and accuracy of the bins, weighed by their guesses
 */
public record Calibration(List<Bin> bins, double error) {
    /** Guo, Pleiss, Sun and Weinberger, On Calibration of Modern Neural Networks (2017), use as many. */
    public static final int BINS = 15;

    /**
     * Guesses of about one confidence: those within (from, to].
     *
     * @param confidence their mean, 0 where there are none
     * @param accuracy the share of right ones, 0 where there are none
     */
    public record Bin(double from, double to, int guesses, double confidence, double accuracy) {}

    /** A guess: how sure it was, and whether it was right. */
    public record Outcome(double confidence, boolean right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Sorts guesses into bins. */
    public static Calibration of(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            Bin bin = bin(i, outcomes);
            bins.add(bin);
            error += bin.guesses() * Math.abs(bin.accuracy() - bin.confidence());
        }
        return new Calibration(bins, outcomes.isEmpty() ? 0 : error / outcomes.size());
    }

    /**
     * The error that guesses of such confidences would show if each confidence were exactly true: with few photos in a bin, chance
     * alone leaves a gap.
     *
     * @param confidences one for each guess
     * @param draws over which the mean is taken
     * @param seed the same one draws the same
     */
    public static double errorByChance(List<Double> confidences, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += of(confidences.stream()
                            .map(confidence -> new Outcome(confidence, random.nextDouble() < confidence))
                            .toList())
                    .error();
        }
        return sum / draws;
    }

    private static Bin bin(int number, List<Outcome> outcomes) {
        List<Outcome> within = outcomes.stream()
                .filter(outcome -> number(outcome.confidence()) == number)
                .toList();
        return new Bin(
                number / (double) BINS,
                (number + 1) / (double) BINS,
                within.size(),
                within.stream().mapToDouble(Outcome::confidence).average().orElse(0),
                within.stream()
                        .mapToDouble(outcome -> outcome.right() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static int number(double confidence) {
        return Math.clamp((long) Math.ceil(confidence * BINS) - 1, 0, BINS - 1);
    }
}
