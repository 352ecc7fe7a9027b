package id.etalase.learning.evaluation;

import id.etalase.learning.retrieval.QueryResult;
import id.etalase.learning.retrieval.RetrievalScores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of retrieval by the names that tables have: {@code P@1 ... mAP}. */
final class Figures {
    private static final List<Integer> DEPTHS = List.of(1, 5, 10);

    private Figures() {}

    /** Of each query. */
    static Map<String, ToDoubleFunction<QueryResult>> perQuery() {
        Map<String, ToDoubleFunction<QueryResult>> figures = new LinkedHashMap<>();
        DEPTHS.forEach(k -> figures.put("P@" + k, query -> query.precision(k)));
        DEPTHS.forEach(k -> figures.put("R@" + k, query -> query.recall(k)));
        DEPTHS.forEach(k -> figures.put("hit@" + k, query -> query.hit(k)));
        figures.put("mAP", QueryResult::averagePrecision);
        return figures;
    }

    /** Their means. */
    static Map<String, Double> of(RetrievalScores scores) {
        return means(figure ->
                scores.queries().stream().mapToDouble(figure).average().orElse(0));
    }

    /** Their means over labels, every label weighing the same. */
    static Map<String, Double> macro(RetrievalScores scores) {
        return means(scores::macro);
    }

    private static Map<String, Double> means(ToDoubleFunction<ToDoubleFunction<QueryResult>> mean) {
        Map<String, Double> means = new LinkedHashMap<>();
        perQuery().forEach((name, figure) -> means.put(name, mean.applyAsDouble(figure)));
        return means;
    }
}
