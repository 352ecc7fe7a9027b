package id.etalase.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.evaluation.TrainingHistory.Epoch;
import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.features.Vectors;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.vision.torch.TorchScriptNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Heads taught by PyTorch, of photos that lie in clouds around one point for each label. */
class HeadTrainingIT {
    private static final int DIMENSION = 24;
    private static final long SEED = 20_260_101;

    /** Steps this small are slower with several threads. */
    @BeforeAll
    static void limitThreads() {
        TorchScriptNetwork.limitThreads(1);
    }

    private final Random random = new Random(SEED);
    private final List<LabelledPhoto> photos = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    private void add(String split, String label, int count, double spread) {
        for (int i = 0; i < count; i++) {
            String name = split + "/" + label + "/" + i + ".jpg";
            photos.add(new LabelledPhoto(Path.of(name), name, label, split));
            vectors.add(near(label, spread));
        }
    }

    private float[] near(String label, double spread) {
        float[] vector = new float[DIMENSION];
        double squares = 0;
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (spread * random.nextGaussian() + (i == label.charAt(0) - 'a' ? 1 : 0));
            squares += (double) vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private Lesson lesson() {
        return Lesson.of(new FeatureSet(photos, Vectors.of(DIMENSION, vectors)), 1);
    }

    private static double validationLoss(Epoch epoch) {
        return Objects.requireNonNull(epoch.valLoss());
    }

    private static TrainedHead train(Lesson lesson) {
        return HeadTraining.run(lesson, TrainingOptions.USUAL, epoch -> {});
    }

    @Test
    void run_cloudsApart_namesPhotosItHasNotSeen() {
        for (String label : List.of("ayam", "baju", "cangkir")) {
            add("train", label, 60, 0.15);
            add("val", label, 20, 0.15);
            add("test", label, 40, 0.15);
        }

        TrainedHead trained = train(lesson());

        assertThat(trained.labels()).containsExactly("ayam", "baju", "cangkir");
        assertThat(trained.testAccuracy()).isGreaterThan(0.95);
        assertThat(trained.shown().macro().precision()).isGreaterThan(0.95);
        assertThat(trained.shown().macro().recall())
                .as("what is named so surely is also shown")
                .isGreaterThan(0.9);
        assertThat(trained.confidence().thresholds().general()).isEqualTo(0.5);
    }

    @Test
    void run_overlappingClouds_isAsSureAsItIsRight() {
        for (String label : List.of("ayam", "baju")) {
            add("train", label, 300, 0.5);
            add("val", label, 300, 0.5);
            add("test", label, 600, 0.5);
        }

        TrainedHead trained = train(lesson());

        assertThat(trained.testAccuracy()).isBetween(0.7, 0.99);
        assertThat(trained.calibration().error()).isLessThan(0.05);
        assertThat(trained.shown().macro().precision()).isGreaterThan(0.85);
    }

    @Test
    void run_twoLabelsLookAlike_hidesThoseTwoAlone() {
        for (String split : List.of("train", "val", "test")) {
            add(split, "ayam", 80, 0.15);
            add(split, "cangkir", 80, 0.15);
            add(split, "cawan", 80, 0.15);
        }

        TrainedHead trained = train(lesson());

        assertThat(trained.confidence().thresholds().of("ayam")).isEqualTo(0.5);
        assertThat(trained.shown().count("ayam", "ayam")).isGreaterThan(75);
        assertThat(trained.shown().count("cangkir", "cawan") + trained.shown().count("cawan", "cangkir"))
                .as("told wrongly")
                .isLessThan(8);
    }

    @Test
    void run_headOfColours_mayShowLabelsThatAreRatherWrongThanRight() {
        for (String label : List.of("ayam", "baju", "cangkir")) {
            add("train", label, 200, 0.9);
            add("val", label, 200, 0.9);
        }

        double ofColours = threshold(TrainingOptions.of(TagType.COLOUR).withPrecision(0.4));
        double ofKinds = threshold(TrainingOptions.of(TagType.KIND).withPrecision(0.4));

        assertThat(ofColours).as("three names may be shown").isBetween(0.25, 0.45);
        assertThat(ofKinds).as("one name alone has to be likely").isEqualTo(0.5);
    }

    private double threshold(TrainingOptions options) {
        return HeadTraining.run(lesson(), options, epoch -> {})
                .confidence()
                .thresholds()
                .general();
    }

    @Test
    void run_oneLabelIsRare_isStillNamed() {
        add("train", "ayam", 400, 0.4);
        add("train", "baju", 16, 0.4);
        add("val", "ayam", 100, 0.4);
        add("val", "baju", 8, 0.4);
        add("test", "ayam", 200, 0.4);
        add("test", "baju", 200, 0.4);

        TrainedHead balanced = train(lesson());
        TrainedHead asTheyCome = HeadTraining.run(
                lesson(), new TrainingOptions(200, 20, 64, 0.001f, 0.01f, 0.05f, false, 1, 0.9, 1), epoch -> {});

        assertThat(balanced.testAccuracy()).isGreaterThan(asTheyCome.testAccuracy());
    }

    @Test
    void run_itStartsToLearnByHeart_keepsTheHeadOfTheLowestLoss() {
        add("train", "ayam", 30, 1);
        add("train", "baju", 30, 1);
        add("val", "ayam", 100, 1);
        add("val", "baju", 100, 1);
        List<Epoch> seen = new ArrayList<>();

        TrainedHead trained = HeadTraining.run(lesson(), TrainingOptions.USUAL, seen::add);

        Epoch lowest = seen.stream()
                .min(Comparator.comparingDouble(HeadTrainingIT::validationLoss))
                .orElseThrow();
        assertThat(trained.bestEpoch()).isEqualTo(lowest.epoch());
        assertThat(seen).hasSize(lowest.epoch() + TrainingOptions.USUAL.patience());
        assertThat(trained.head().scores(trained.lesson().validation()).loss()).isEqualTo(lowest.valLoss());
    }

    @Test
    void run_again_givesTheSameHead() {
        for (String label : List.of("ayam", "baju")) {
            add("train", label, 50, 0.5);
            add("val", label, 20, 0.5);
        }

        assertThat(train(lesson()).head().bytes())
                .isEqualTo(train(lesson()).head().bytes());
    }

    @Test
    void lesson_noValidationPhotos_takesATenthOfEachLabel() {
        add("", "ayam", 50, 0.5);
        add("", "baju", 21, 0.5);

        Lesson lesson = lesson();

        assertThat(lesson.train().size()).isEqualTo(64);
        assertThat(lesson.validation().photos().stream()
                        .filter(photo -> photo.label().equals("ayam")))
                .hasSize(5);
        assertThat(lesson.validation().photos())
                .doesNotContainAnyElementsOf(lesson.train().photos());
    }

    @Test
    void lesson_shuffled_testsWhatItHasNotSeen() {
        add("train", "ayam", 50, 0.5);
        add("test", "baju", 50, 0.5);
        FeatureSet all = new FeatureSet(photos, Vectors.of(DIMENSION, vectors));

        Lesson one = Lesson.shuffled(all, 1);

        assertThat(one.train().size()).isEqualTo(80);
        assertThat(one.validation().size()).isEqualTo(10);
        assertThat(one.test().photos())
                .hasSize(10)
                .doesNotContainAnyElementsOf(one.train().photos())
                .doesNotContainAnyElementsOf(one.validation().photos());
        assertThat(Lesson.shuffled(all, 1).test().photos()).isEqualTo(one.test().photos());
        assertThat(Lesson.shuffled(all, 2).test().photos())
                .isNotEqualTo(one.test().photos());
    }

    @Test
    void lesson_oneLabelOnly_saysWhatIsMissing() {
        add("train", "ayam", 50, 0.5);

        assertThatThrownBy(this::lesson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[ayam]")
                .hasMessageContaining("two labels");
    }
}
