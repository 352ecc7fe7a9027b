package id.etalase.learning.training;

import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.vision.model.Softmax;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How sure a head may be, chosen on photos that it has not learned from.
 *
 * @param temperature divides the scores before the softmax
 * @param thresholds below them tags are not shown, by label
 */
public record Confidence(double temperature, Thresholds thresholds) {
    /** With fewer right answers than this, chance decides how precise the last few tags look. */
    private static final int FEWEST = 10;

    private static final double LOWEST_THRESHOLD = 0.5;
    /** Where every validation photo is named rightly, no confidence is too much; surer than this a head must not be. */
    private static final double COLDEST = 0.25;

    private static final double HOTTEST = 4;
    private static final int STEPS = 100;

    /**
     * Labels that were guessed often enough get a threshold of their own, so that a label which is often mistaken hides itself alone.
     *
     * @param labels in the order of the scores
     * @param precision that the tags shown should have
     */
    static Confidence on(Scores validation, List<String> labels, double precision) {
        double temperature = temperature(validation);
        List<Case> cases = IntStream.range(0, validation.truths().length)
                .mapToObj(photo -> Case.of(validation.guess(photo, temperature), validation.right(photo)))
                .sorted(Comparator.comparingDouble(Case::confidence).reversed())
                .toList();
        Map<String, Double> byLabel = new HashMap<>();
        for (int label = 0; label < labels.size(); label++) {
            int guessed = label;
            List<Case> own =
                    cases.stream().filter(each -> each.label() == guessed).toList();
            if (own.size() >= FEWEST) {
                byLabel.put(labels.get(label), threshold(own, precision));
            }
        }
        return new Confidence(temperature, new Thresholds(threshold(cases, precision), byLabel));
    }

    /** Whether a guess is sure enough. */
    boolean shows(String label, double confidence) {
        return confidence >= thresholds.of(label);
    }

    /**
     * The one whose confidences mean best what they say (expected calibration error), of {@value #STEPS} evenly spread over the
     * logarithm; of equals the warmest, which claims the least. The loss, which Guo et al. (On Calibration of Modern Neural Networks,
     * 2017) take, also weighs labels that nobody is told.
     */
    private static double temperature(Scores validation) {
        double best = HOTTEST;
        double lowest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double temperature = HOTTEST * Math.pow(COLDEST / HOTTEST, step / (STEPS - 1.0));
            double error = validation.calibration(temperature).error();
            if (error < lowest) {
                best = temperature;
                lowest = error;
            }
        }
        return best;
    }

    /**
     * The lowest confidence down to which the tags are precise enough: as low as may be, if all are; 1, and so hardly any tag at all, if not even the surest are.
     */
    private static double threshold(List<Case> surestFirst, double precision) {
        double threshold = 1;
        int right = 0;
        for (int shown = 1; shown <= surestFirst.size(); shown++) {
            Case last = surestFirst.get(shown - 1);
            right += last.right() ? 1 : 0;
            if (right >= precision * shown && (shown >= FEWEST || shown == surestFirst.size())) {
                boolean all = shown == surestFirst.size();
                threshold = all ? LOWEST_THRESHOLD : Math.max(LOWEST_THRESHOLD, last.confidence());
            }
        }
        // Rounded down, so that what was shown here is shown later too.
        return Math.floor(threshold * 1000) / 1000;
    }

    private record Case(int label, double confidence, boolean right) {
        static Case of(Softmax.Likeliest guess, boolean right) {
            return new Case(guess.label(), guess.probability(), right);
        }
    }
}
