package id.etalase.learning.evaluation;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.statistics.Bootstrap;
import id.etalase.learning.statistics.Interval;
import id.etalase.learning.tagging.Calibration;
import id.etalase.learning.tagging.ConfusionMatrix;
import id.etalase.learning.tagging.TagGuess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers one {@link Plan.Tagging}. */
final class TaggingMeasurement {
    /** No code is empty. */
    private static final String NOTHING = "";

    /** The share of photos whose code is the most probable one or the next. */
    static final String AMONG_TWO = "top-2 accuracy";

    private static final int CHANCES = 200;

    private final Plan.Tagging plan;
    private final EvaluationSettings settings;
    private final Head head;
    private final List<Named> named = new ArrayList<>();

    private record Named(LabelledPhoto photo, String truth, TagGuess guess) {
        boolean right() {
            return guess.code().equals(truth);
        }

        boolean rightAmongTwo() {
            return right() || guess.second().equals(truth);
        }
    }

    TaggingMeasurement(Plan.Tagging plan, EvaluationSettings settings, FeatureTable table, Head head) {
        this.plan = plan;
        this.settings = settings;
        this.head = head;
        FeatureSet photos = table.of(plan.photos(), head.input());
        for (int i = 0; i < photos.size(); i++) {
            Optional<String> truth = head.code(photos.label(i));
            if (truth.isPresent()) {
                named.add(new Named(
                        photos.photos().get(i),
                        truth.orElseThrow(),
                        head.guess(photos.vectors().row(i))));
            }
        }
    }

    /** How many photos have a label that the head knows. */
    int known() {
        return named.size();
    }

    /** @param other the same measured with the baseline, or null */
    SectionResult.Tagging result(DataFacts data, @Nullable TaggingMeasurement other) {
        ConfusionMatrix confusion = ConfusionMatrix.of(named.stream()
                .map(each -> new ConfusionMatrix.Case(each.truth(), each.guess().code()))
                .toList());
        Calibration calibration = Calibration.of(named.stream()
                .map(each -> new Calibration.Outcome(each.guess().confidence(), each.right()))
                .toList());
        List<Named> shown = named.stream().filter(each -> each.guess().shown()).toList();
        return new SectionResult.Tagging(
                plan.title(),
                plan.protocol(),
                data,
                plan.published(),
                headline(confusion, shown(), calibration),
                Map.of("accuracy", bootstrap().mean(right())),
                other == null ? null : comparison(other),
                plan.tag().code(),
                confusion,
                confusion.byLabel(),
                confusion.macro(this::told),
                head.thresholds().general(),
                shown.size() / (double) named.size(),
                shown.stream()
                        .mapToDouble(each -> each.right() ? 1 : 0)
                        .average()
                        .orElse(0),
                calibration,
                mistakes());
    }

    private Bootstrap bootstrap() {
        return new Bootstrap(settings.resamples(), settings.seed());
    }

    private double[] right() {
        return named.stream().mapToDouble(each -> each.right() ? 1 : 0).toArray();
    }

    /** What people are told, where nothing is told counts as a miss. */
    private ConfusionMatrix shown() {
        return ConfusionMatrix.of(named.stream()
                .map(each -> new ConfusionMatrix.Case(
                        each.truth(), each.guess().shown() ? each.guess().code() : NOTHING))
                .toList());
    }

    private List<Double> confidences() {
        return named.stream().map(each -> each.guess().confidence()).toList();
    }

    /** Whether people may be told the code. */
    private boolean told(String code) {
        return head.others().filter(code::equals).isEmpty();
    }

    /** Of a threshold of 1 there is hardly ever enough. */
    private boolean everShown(String code) {
        return told(code) && head.thresholds().of(code) < 1;
    }

    private Map<String, Double> headline(ConfusionMatrix confusion, ConfusionMatrix shown, Calibration calibration) {
        Map<String, Double> headline = new LinkedHashMap<>();
        headline.put("accuracy", confusion.accuracy());
        headline.put(
                AMONG_TWO,
                named.stream()
                        .mapToDouble(each -> each.rightAmongTwo() ? 1 : 0)
                        .average()
                        .orElse(0));
        headline.put("macro precision", confusion.macro(this::told).precision());
        headline.put("macro recall", confusion.macro(this::told).recall());
        headline.put("macro F1", confusion.macro(this::told).f1());
        headline.put("macro F1 of shown tags", shown.macro(this::everShown).f1());
        headline.put("ECE", calibration.error());
        headline.put("ECE by chance alone", Calibration.errorByChance(confidences(), CHANCES, settings.seed()));
        return headline;
    }

    private @Nullable Comparison comparison(TaggingMeasurement other) {
        if (other.named.size() != named.size()) { // A head with other labels: nothing to pair.
            return null;
        }
        Map<String, Interval> difference = Map.of("accuracy", bootstrap().difference(right(), other.right()));
        double theirs = Arrays.stream(other.right()).average().orElse(0);
        return new Comparison(Map.of("accuracy", theirs), difference);
    }

    private List<SectionResult.Tagging.Mistake> mistakes() {
        return named.stream()
                .filter(each -> !each.right())
                .sorted(Comparator.comparingDouble((Named each) -> each.guess().confidence())
                        .reversed())
                .limit(settings.examples())
                .map(each -> new SectionResult.Tagging.Mistake(
                        new PhotoRef(each.photo().name(), each.truth()),
                        each.guess().code(),
                        each.guess().confidence()))
                .toList();
    }
}
