package id.etalase.learning.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Search judged by its first five answers, label by label, as the VGG16 paper does.
 *
 * <p>For one label: <b>precision</b> is the share of its queries' first five that has the label (so a query counts 0 to 5 of 5),
 * <b>recall</b> the share of its queries that found the label at least once among five, <b>F1</b> their harmonic mean. The macro
 * means are plain means over labels. The paper's own figures (precision 0.85, F1 0.91) imply a recall of 0.98, which only
 * found-or-not can give at that precision.
 *
 * @param byLabel in alphabetical order
 */
public record TopFive(Map<String, LabelScore> byLabel) {
    private static final int K = 5;

    /** The figures of one label, or their means. */
    public record LabelScore(int queries, double precision, double recall, double f1) {}

    /** Scores those queries for which there is something to be found. */
    public static TopFive of(List<QueryResult> asked) {
        List<QueryResult> queries = RetrievalScores.of(asked).queries();
        Map<String, List<QueryResult>> grouped =
                queries.stream().collect(Collectors.groupingBy(QueryResult::label, TreeMap::new, Collectors.toList()));
        Map<String, LabelScore> scores = new TreeMap<>();
        grouped.forEach((label, own) -> scores.put(label, score(own)));
        return new TopFive(scores);
    }

    private static LabelScore score(List<QueryResult> queries) {
        RetrievalScores scores = RetrievalScores.of(queries);
        double precision = scores.precision(K);
        double recall = scores.hitRate(K);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new LabelScore(queries.size(), precision, recall, f1);
    }

    /** Plain means over labels. */
    public LabelScore macro() {
        List<LabelScore> all = new ArrayList<>(byLabel.values());
        return new LabelScore(
                all.stream().mapToInt(LabelScore::queries).sum(),
                all.stream().mapToDouble(LabelScore::precision).average().orElse(0),
                all.stream().mapToDouble(LabelScore::recall).average().orElse(0),
                all.stream().mapToDouble(LabelScore::f1).average().orElse(0));
    }
}
