package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.learning.evaluation.SectionResult.Foreign.Rates;
import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.statistics.Bootstrap;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.model.HeadInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers one {@link Plan.Foreign}, with the threshold that a search would take: that of the category a query is taken for. */
final class ForeignMeasurement {
    static final String FALSE_ACCEPTS = "false accepts";
    static final String FALSE_REJECTS = "false rejects";
    static final String HELD_OUT_ACCEPTS = "held-out kinds accepted";

    private static final int STEPS = 50;

    private final Plan.Foreign plan;
    private final EvaluationSettings settings;
    private final Thresholds thresholds;
    private final FeatureSet shops;
    private final List<Embedding> stock;
    private final Distance distance;
    private final List<Asked> asked = new ArrayList<>();

    private enum Case {
        SOLD,
        FOREIGN,
        HELD_OUT
    }

    /**
     * A query in one shop.
     *
     * @param best similarity of the most similar photo there
     */
    private record Asked(Case what, String label, double best, double threshold) {
        boolean wrong() {
            return wrongAt(threshold);
        }

        boolean wrongAt(double other) {
            boolean accepted = best >= other;
            return (what == Case.SOLD) != accepted;
        }
    }

    ForeignMeasurement(Plan.Foreign plan, EvaluationSettings settings, FeatureTable table, Subject subject) {
        this.plan = plan;
        this.settings = settings;
        this.thresholds = subject.profile().matchThresholds();
        this.shops = table.of(plan.gallery(), HeadInput.EMBEDDING);
        this.stock = embeddings(shops);
        this.distance = subject.facts().distance();
        Optional<Head> head = subject.head(TagType.CATEGORY);
        FeatureSet queries = table.of(plan.queries(), HeadInput.EMBEDDING);
        for (int query = 0; query < queries.size(); query++) {
            float[] embedding = queries.vectors().row(query);
            String category = head.map(each -> each.guess(embedding))
                    .filter(TagGuess::shown)
                    .map(TagGuess::code)
                    .orElse(null);
            ask(queries, query, thresholds.of(category));
        }
    }

    /** Whether the model has any threshold at all. */
    boolean possible() {
        return !thresholds.equals(Thresholds.NONE);
    }

    private void ask(FeatureSet queries, int query, double threshold) {
        String label = queries.label(query);
        Embedding asking = new Embedding(queries.vectors().row(query));
        Map<String, Double> best = new TreeMap<>();
        double bestOfOtherKinds = Double.NEGATIVE_INFINITY;
        for (int photo = 0; photo < shops.size(); photo++) {
            if (shops.photos()
                    .get(photo)
                    .file()
                    .equals(queries.photos().get(query).file())) {
                continue;
            }
            double similarity = distance.similarity(asking, stock.get(photo));
            best.merge(shops.label(photo), similarity, Math::max);
            if (shops.label(photo).equals(label) && !kind(shops, photo).equals(kind(queries, query))) {
                bestOfOtherKinds = Math.max(bestOfOtherKinds, similarity);
            }
        }
        best.forEach((shop, similarity) ->
                asked.add(new Asked(shop.equals(label) ? Case.SOLD : Case.FOREIGN, label, similarity, threshold)));
        if (bestOfOtherKinds > Double.NEGATIVE_INFINITY) {
            asked.add(new Asked(Case.HELD_OUT, label, bestOfOtherKinds, threshold));
        }
    }

    private static List<Embedding> embeddings(FeatureSet photos) {
        return IntStream.range(0, photos.size())
                .mapToObj(photo -> new Embedding(photos.vectors().row(photo)))
                .toList();
    }

    private String kind(FeatureSet photos, int photo) {
        return Objects.requireNonNullElse(
                plan.kinds().get(photos.photos().get(photo).file()), "");
    }

    /** @param other the same measured with the baseline, or null */
    SectionResult.Foreign result(DataFacts data, @Nullable ForeignMeasurement other) {
        Map<String, Rates> byLabel = new TreeMap<>();
        asked.stream()
                .map(Asked::label)
                .distinct()
                .forEach(label -> byLabel.put(label, rates(each -> each.label().equals(label), thresholds.of(label))));
        Rates all = rates(each -> true, thresholds.general());
        return new SectionResult.Foreign(
                plan.title(),
                plan.protocol(),
                data,
                plan.published(),
                headline(),
                Map.of(
                        FALSE_ACCEPTS, bootstrap().mean(wrong(Case.FOREIGN)),
                        FALSE_REJECTS, bootstrap().mean(wrong(Case.SOLD))),
                other == null || !other.possible() ? null : new Comparison(other.headline(), Map.of()),
                all,
                byLabel,
                IntStream.rangeClosed(0, STEPS)
                        .mapToObj(step -> step / (double) STEPS)
                        .toList(),
                sweep(Case.SOLD),
                sweep(Case.FOREIGN));
    }

    private Map<String, Double> headline() {
        Map<String, Double> headline = new LinkedHashMap<>();
        headline.put(FALSE_ACCEPTS, mean(wrong(Case.FOREIGN)));
        headline.put(FALSE_REJECTS, mean(wrong(Case.SOLD)));
        headline.put(HELD_OUT_ACCEPTS, mean(wrong(Case.HELD_OUT)));
        return headline;
    }

    private Rates rates(Predicate<Asked> which, double threshold) {
        return new Rates(threshold, share(which, Case.SOLD), share(which, Case.FOREIGN), share(which, Case.HELD_OUT));
    }

    private double share(Predicate<Asked> which, Case what) {
        return mean(wrong(which.and(each -> each.what() == what)));
    }

    /** The share of wrong answers if one threshold were taken for every query. */
    private List<Double> sweep(Case what) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> asked.stream()
                        .filter(each -> each.what() == what)
                        .mapToDouble(each -> each.wrongAt(step / (double) STEPS) ? 1 : 0)
                        .average()
                        .orElse(0))
                .toList();
    }

    private double[] wrong(Case what) {
        return wrong(each -> each.what() == what);
    }

    private double[] wrong(Predicate<Asked> which) {
        return asked.stream()
                .filter(which)
                .mapToDouble(each -> each.wrong() ? 1 : 0)
                .toArray();
    }

    private static double mean(double... values) {
        return DoubleStream.of(values).average().orElse(0);
    }

    private Bootstrap bootstrap() {
        return new Bootstrap(settings.resamples(), settings.seed());
    }
}
