package id.etalase.learning.training;

import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.model.Softmax;
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

    /** Where every validation photo is named rightly, no head is too sure; surer than this it must not be. */
    private static final double COLDEST = 0.25;

    private static final double HOTTEST = 4;
    private static final int STEPS = 40;

    /**
     * Labels that were guessed often enough get a threshold of their own, so that a label which is often mistaken hides itself alone.
     *
     * @param labels in the order of the scores
     * @param options how many tags a photo may be shown with, and how precise they should be
     */
    static Confidence on(Scores validation, List<String> labels, TrainingOptions options) {
        double temperature = temperature(validation);
        List<Case> cases = IntStream.range(0, validation.truths().length)
                .boxed()
                .flatMap(photo -> validation.ranked(photo, temperature).stream()
                        .limit(options.names())
                        .map(chance -> Case.of(chance, validation.truths()[photo])))
                .sorted(Comparator.comparingDouble(Case::confidence).reversed())
                .toList();
        Map<String, Double> byLabel = new HashMap<>();
        for (int label = 0; label < labels.size(); label++) {
            int guessed = label;
            List<Case> own =
                    cases.stream().filter(each -> each.label() == guessed).toList();
            if (own.size() >= FEWEST) {
                byLabel.put(labels.get(label), threshold(own, options));
            }
        }
        return new Confidence(temperature, new Thresholds(threshold(cases, options), byLabel));
    }

    /** Whether a guess is sure enough. */
    boolean shows(String label, double confidence) {
        return confidence >= thresholds.of(label);
    }

    /**
     * The one at which the head is on average as sure as it is right, by halving an interval: confidences fall as it rises. The
     * loss, which Guo et al. (On Calibration of Modern Neural Networks, 2017) take, also weighs labels that nobody is told and misleads
     * where labels were balanced or smoothed in training; the calibration error itself is too rough on some hundred photos.
     */
    private static double temperature(Scores validation) {
        double accuracy = validation.accuracy();
        double cold = COLDEST;
        double hot = HOTTEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (cold + hot) / 2;
            if (validation.meanConfidence(middle) > accuracy) {
                cold = middle;
            } else {
                hot = middle;
            }
        }
        return hot;
    }

    /**
     * The lowest confidence down to which the tags are precise enough: as low as may be, if all are; 1, and so hardly any tag at all, if not even the surest are.
     */
    private static double threshold(List<Case> surestFirst, TrainingOptions options) {
        // No more names can be as sure as that than may be shown, and one more: a single one is rather right than
        // wrong.
        double lowest = 1.0 / (options.names() + 1);
        double threshold = 1;
        int right = 0;
        for (int shown = 1; shown <= surestFirst.size(); shown++) {
            Case last = surestFirst.get(shown - 1);
            right += last.right() ? 1 : 0;
            if (right >= options.precision() * shown && (shown >= FEWEST || shown == surestFirst.size())) {
                boolean all = shown == surestFirst.size();
                threshold = all ? lowest : Math.max(lowest, last.confidence());
            }
        }
        // Rounded down, so that what was shown here is shown later too.
        return Math.floor(threshold * 1000) / 1000;
    }

    private record Case(int label, double confidence, boolean right) {
        static Case of(Softmax.Chance chance, int truth) {
            return new Case(chance.label(), chance.probability(), chance.label() == truth);
        }
    }
}
