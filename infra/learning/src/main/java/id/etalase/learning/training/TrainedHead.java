package id.etalase.learning.training;

import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.tagging.Calibration;
import id.etalase.learning.tagging.ConfusionMatrix;
import id.etalase.model.Softmax;
import java.util.ArrayList;
import java.util.List;

/**
 * A head that was taught.
 *
 * @param bestEpoch the pass after which it was kept
 * @param epochs all passes, in their order
 * @param lesson what it was taught with
 */
public record TrainedHead(
        LinearHead head, Confidence confidence, int bestEpoch, List<TrainingHistory.Epoch> epochs, Lesson lesson) {
    /** What is taken for a thing that the head will not name. */
    public static final String UNNAMED = "-";

    public TrainedHead {
        epochs = List.copyOf(epochs);
    }

    /** What it can say, in alphabetical order. */
    public List<String> labels() {
        return head.labels();
    }

    /** The share of test photos whose most probable label is the right one; 0 where there are none. */
    public double testAccuracy() {
        return head.scores(lesson.test()).accuracy();
    }

    /** Test photos by label and by the tag they would be shown with; {@value #UNNAMED} below the threshold. */
    public ConfusionMatrix shown() {
        Scores scores = head.scores(lesson.test());
        List<ConfusionMatrix.Case> cases = new ArrayList<>();
        for (int photo = 0; photo < lesson.test().size(); photo++) {
            Softmax.Chance guess = scores.guess(photo, confidence.temperature());
            String taken = labels().get(guess.label());
            cases.add(new ConfusionMatrix.Case(
                    lesson.test().label(photo), confidence.shows(taken, guess.probability()) ? taken : UNNAMED));
        }
        return ConfusionMatrix.of(cases);
    }

    /** Whether its confidence on the test photos means what it says. */
    public Calibration calibration() {
        return head.scores(lesson.test()).calibration(confidence.temperature());
    }
}
