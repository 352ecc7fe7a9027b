package id.etalase.learning.evaluation;

import id.etalase.learning.retrieval.ExactSearch;
import id.etalase.learning.retrieval.RetrievalScores;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How figures run.
 *
 * @param precision P@k for k from 1
 * @param recall R@k for k from 1
 * @param hitRate hit@k for k from 1
 * @param precisionAtRecall at recall 0, 0.1 ... 1
 */
public record Curves(
        List<Double> precision, List<Double> recall, List<Double> hitRate, List<Double> precisionAtRecall) {
    static Curves of(RetrievalScores scores) {
        return new Curves(
                overK(scores::precision), overK(scores::recall), overK(scores::hitRate), scores.precisionAtRecall());
    }

    private static List<Double> overK(IntToDoubleFunction figure) {
        return IntStream.rangeClosed(1, ExactSearch.DEPTH)
                .mapToObj(figure::applyAsDouble)
                .toList();
    }
}
