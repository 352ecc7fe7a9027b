package id.etalase.learning.retrieval;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Means over those queries for which there is something to be found; the others are only counted.
 *
 * @param queries each with something to be found
 * @param unanswerable how many queries had nothing in the gallery with their label
 */
public record RetrievalScores(List<QueryResult> queries, int unanswerable) {
    public RetrievalScores {
        queries = List.copyOf(queries);
    }

    /** Of all queries that were asked. */
    public static RetrievalScores of(List<QueryResult> asked) {
        List<QueryResult> answerable =
                asked.stream().filter(QueryResult::answerable).toList();
        return new RetrievalScores(answerable, asked.size() - answerable.size());
    }

    /** P@k: the mean share of the first k that has the query's label. */
    public double precision(int k) {
        return mean(query -> query.precision(k));
    }

    /** R@k as in information retrieval: the mean share of what has the query's label that is among the first k. */
    public double recall(int k) {
        return mean(query -> query.recall(k));
    }

    /** R@k as in metric learning: the share of queries with at least one photo of their label among the first k. */
    public double hitRate(int k) {
        return mean(query -> query.hit(k));
    }

    /** mAP: the mean average precision. */
    public double meanAveragePrecision() {
        return mean(QueryResult::averagePrecision);
    }

    /** Mean interpolated precision at recall 0, 0.1 ... 1. */
    public List<Double> precisionAtRecall() {
        return IntStream.range(0, ExactSearch.RECALL_LEVELS)
                .mapToObj(level -> mean(query -> query.precisionAtRecall().get(level)))
                .toList();
    }

    /** The mean over labels of a figure's mean over the label's queries: every label weighs the same. */
    public double macro(ToDoubleFunction<QueryResult> figure) {
        return queries.stream()
                .collect(Collectors.groupingBy(QueryResult::label, Collectors.averagingDouble(figure)))
                .values()
                .stream()
                .mapToDouble(each -> each)
                .average()
                .orElse(0);
    }

    private double mean(ToDoubleFunction<QueryResult> figure) {
        return queries.stream().mapToDouble(figure).average().orElse(0);
    }
}
