package id.etalase.learning.retrieval;

import java.util.List;

/**
 * What one query found.
 *
 * @param query its place among the queries
 * @param label of the query
 * @param relevant how many photos of the gallery have its label, itself left out
 * @param nearest places in the gallery, closest first, at most {@link ExactSearch#DEPTH}
 * @param right whether each of the nearest is relevant
 * @param averagePrecision over the whole ranking, 0 where nothing is relevant
 * @param precisionAtRecall interpolated, at recall 0, 0.1 ... 1
 */
public record QueryResult(
        int query,
        String label,
        int relevant,
        List<Integer> nearest,
        List<Boolean> right,
        double averagePrecision,
        List<Double> precisionAtRecall) {
    public QueryResult {
        nearest = List.copyOf(nearest);
        right = List.copyOf(right);
        precisionAtRecall = List.copyOf(precisionAtRecall);
    }

    /** Whether there is anything to be found for it. */
    public boolean answerable() {
        return relevant > 0;
    }

    /** How many of the first k are relevant. */
    public int hits(int k) {
        int hits = 0;
        for (boolean each : right.subList(0, Math.min(k, right.size()))) {
            hits += each ? 1 : 0;
        }
        return hits;
    }

    /** P@k: the share of the first k that is relevant. */
    public double precision(int k) {
        return hits(k) / (double) k;
    }

    /** R@k: the share of what is relevant that is among the first k; 0 where nothing is relevant. */
    public double recall(int k) {
        return answerable() ? hits(k) / (double) relevant : 0;
    }

    /** Hit@k: 1 if something relevant is among the first k, else 0. */
    public double hit(int k) {
        return hits(k) > 0 ? 1 : 0;
    }
}
