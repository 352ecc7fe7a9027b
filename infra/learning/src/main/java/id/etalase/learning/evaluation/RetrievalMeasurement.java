package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.learning.evaluation.IndexRecall.IndexNotThereException;
import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.projection.Tsne;
import id.etalase.learning.retrieval.ExactSearch;
import id.etalase.learning.retrieval.Metric;
import id.etalase.learning.retrieval.QueryResult;
import id.etalase.learning.retrieval.QuerySample;
import id.etalase.learning.retrieval.RetrievalScores;
import id.etalase.learning.retrieval.RetrievalTask;
import id.etalase.learning.retrieval.TopFive;
import id.etalase.learning.statistics.Bootstrap;
import id.etalase.learning.statistics.Interval;
import id.etalase.learning.tagging.ConfusionMatrix;
import id.etalase.model.HeadInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers one {@link Plan.Retrieval}. */
final class RetrievalMeasurement {
    private static final int FEWEST_ON_A_MAP = 30;
    private static final int STRIP = 6;

    private final Plan.Retrieval plan;
    private final EvaluationSettings settings;
    private final RetrievalTask task;
    private final Metric own;
    private final Map<Metric, List<QueryResult>> results = new EnumMap<>(Metric.class);
    private final double millisPerQuery;

    RetrievalMeasurement(
            Plan.Retrieval plan, EvaluationSettings settings, FeatureTable table, Metric own, LongSupplier nanoTime) {
        this.plan = plan;
        this.settings = settings;
        this.own = own;
        this.task = task(plan, table);
        long start = nanoTime.getAsLong();
        results.put(own, ExactSearch.run(task, own));
        this.millisPerQuery =
                (nanoTime.getAsLong() - start) / 1e6 / task.queries().size();
        for (Metric metric : Metric.values()) {
            results.computeIfAbsent(metric, other -> ExactSearch.run(task, other));
        }
    }

    private static RetrievalTask task(Plan.Retrieval plan, FeatureTable table) {
        FeatureSet queries = table.of(plan.queries(), HeadInput.EMBEDDING);
        return plan.leaveOneOut()
                ? RetrievalTask.leaveOneOut(queries)
                : RetrievalTask.between(queries, table.of(plan.gallery(), HeadInput.EMBEDDING));
    }

    int queries() {
        return task.queries().size();
    }

    int gallery() {
        return task.gallery().size();
    }

    private List<QueryResult> own() {
        return results.getOrDefault(own, List.of());
    }

    /** @param other the same measured with the baseline, or null */
    SectionResult.Retrieval result(DataFacts data, @Nullable RetrievalMeasurement other, IndexRecall index) {
        RetrievalScores scores = RetrievalScores.of(own());
        TopFive topFive = TopFive.of(own());
        QuerySample sample = new QuerySample(settings.sampled(), settings.seed());
        return new SectionResult.Retrieval(
                plan.title(),
                plan.protocol(),
                data,
                plan.published(),
                headline(scores, topFive),
                intervals(scores),
                other == null ? null : comparison(other),
                own.code(),
                scores.unanswerable(),
                byMetric(found -> Figures.of(RetrievalScores.of(found))),
                byMetric(found -> Figures.of(RetrievalScores.of(sample.of(found)))),
                Math.min(settings.sampled(), task.queries().size()),
                byMetric(found -> Curves.of(RetrievalScores.of(found))),
                byLabel(scores),
                Figures.macro(scores),
                topFive,
                nearest(),
                examples(Comparator.comparingDouble(QueryResult::averagePrecision)
                        .thenComparingInt(QueryResult::relevant)
                        .reversed()),
                examples(Comparator.comparingDouble(QueryResult::averagePrecision)
                        .thenComparingInt(query -> -query.relevant())),
                map(),
                index,
                millisPerQuery);
    }

    private interface Summary<T> {
        T of(List<QueryResult> results);
    }

    private <T> Map<String, T> byMetric(Summary<T> summary) {
        Map<String, T> summaries = new LinkedHashMap<>();
        results.forEach((metric, found) -> summaries.put(metric.code(), summary.of(found)));
        return summaries;
    }

    private static Map<String, Double> headline(RetrievalScores scores, TopFive topFive) {
        Map<String, Double> headline = Figures.of(scores);
        headline.put("top-5 precision", topFive.macro().precision());
        headline.put("top-5 recall", topFive.macro().recall());
        headline.put("top-5 F1", topFive.macro().f1());
        return headline;
    }

    private Map<String, Interval> intervals(RetrievalScores scores) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        if (!scores.queries().isEmpty()) {
            Bootstrap bootstrap = new Bootstrap(settings.resamples(), settings.seed());
            Figures.perQuery()
                    .forEach((name, figure) -> intervals.put(
                            name,
                            bootstrap.mean(scores.queries().stream()
                                    .mapToDouble(figure)
                                    .toArray())));
        }
        return intervals;
    }

    private Comparison comparison(RetrievalMeasurement other) {
        List<QueryResult> ours = RetrievalScores.of(own()).queries();
        List<QueryResult> theirs = RetrievalScores.of(other.own()).queries();
        Bootstrap bootstrap = new Bootstrap(settings.resamples(), settings.seed());
        Map<String, Interval> differences = new LinkedHashMap<>();
        Figures.perQuery()
                .forEach((name, figure) -> differences.put(
                        name,
                        bootstrap.difference(
                                ours.stream().mapToDouble(figure).toArray(),
                                theirs.stream().mapToDouble(figure).toArray())));
        return new Comparison(Figures.of(RetrievalScores.of(other.own())), differences);
    }

    private static Map<String, Map<String, Double>> byLabel(RetrievalScores scores) {
        Map<String, Map<String, Double>> figures = new TreeMap<>();
        scores.queries().stream()
                .collect(Collectors.groupingBy(QueryResult::label))
                .forEach((label, queries) -> figures.put(label, Figures.of(RetrievalScores.of(queries))));
        return figures;
    }

    /** What the nearest photo makes of each query. */
    private ConfusionMatrix nearest() {
        return ConfusionMatrix.of(RetrievalScores.of(own()).queries().stream()
                .map(query -> new ConfusionMatrix.Case(
                        query.label(), task.gallery().label(query.nearest().getFirst())))
                .toList());
    }

    /** One query for each label, so that one label does not fill the list. */
    private List<Example> examples(Comparator<QueryResult> order) {
        Set<String> labels = new HashSet<>();
        return RetrievalScores.of(own()).queries().stream()
                .sorted(order)
                .filter(query -> labels.add(query.label()))
                .limit(settings.examples())
                .map(query -> new Example(
                        ref(task.queries(), query.query()),
                        query.averagePrecision(),
                        query.nearest().stream()
                                .limit(STRIP)
                                .map(place -> ref(task.gallery(), place))
                                .toList()))
                .toList();
    }

    private static PhotoRef ref(FeatureSet photos, int place) {
        LabelledPhoto photo = photos.photos().get(place);
        return new PhotoRef(photo.name(), photo.label());
    }

    /** Of the larger side, as many as may be. */
    private List<MapPoint> map() {
        FeatureSet photos = task.gallery().size() >= task.queries().size() ? task.gallery() : task.queries();
        if (photos.size() < FEWEST_ON_A_MAP) {
            return List.of();
        }
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, photos.size()).boxed().toList());
        Collections.shuffle(places, new Random(settings.seed()));
        int[] drawn = places.stream()
                .limit(settings.mapped())
                .sorted()
                .mapToInt(each -> each)
                .toArray();
        List<Tsne.Point> points = Tsne.USUAL.map(photos.vectors().rows(drawn));
        return IntStream.range(0, drawn.length)
                .mapToObj(i -> new MapPoint(points.get(i).x(), points.get(i).y(), ref(photos, drawn[i])))
                .toList();
    }

    /**
     * Asks a real index some of the queries, and compares with the truth.
     *
     * @param distance the model's own
     */
    IndexRecall ask(Distance distance, IndexRecall.Index index) {
        List<QueryResult> asked = new QuerySample(settings.sampled(), settings.seed()).of(own());
        try {
            return new IndexQuestion(distance, task, asked).ask(index);
        } catch (IndexNotThereException e) {
            return IndexRecall.skipped("Skipped: " + e.getMessage());
        }
    }
}
