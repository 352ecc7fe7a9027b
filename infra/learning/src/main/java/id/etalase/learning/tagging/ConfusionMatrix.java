package id.etalase.learning.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How often what was taken for what. Immutable.
 *
 * @param counts of each true label: what it was taken for, and how often; alphabetical
 */
public record ConfusionMatrix(Map<String, Map<String, Integer>> counts) {
    /** One thing and what it was taken for. */
    public record Case(String truth, String taken) {}

    /**
     * The figures of one label. Precision, where it was never guessed, and F1, where both others are 0, are 0.
     *
     * @param support how many photos truly have it
     */
    public record LabelScore(int support, double precision, double recall, double f1) {}

    /** Counts cases. */
    public static ConfusionMatrix of(List<Case> cases) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Case each : cases) {
            counts.computeIfAbsent(each.truth(), truth -> new TreeMap<>()).merge(each.taken(), 1, Integer::sum);
        }
        return new ConfusionMatrix(counts);
    }

    /** How often one was taken for another. */
    public int count(String truth, String taken) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(taken, 0);
    }

    /** How many cases there are. */
    public int total() {
        return counts.keySet().stream().mapToInt(this::support).sum();
    }

    /** The share of cases taken for what they are. */
    public double accuracy() {
        int right =
                counts.keySet().stream().mapToInt(label -> count(label, label)).sum();
        return total() == 0 ? 0 : right / (double) total();
    }

    private int support(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(each -> each)
                .sum();
    }

    /** The figures of each true label, in alphabetical order. */
    public Map<String, LabelScore> byLabel() {
        Map<String, Integer> taken = new TreeMap<>();
        counts.values().forEach(row -> row.forEach((label, count) -> taken.merge(label, count, Integer::sum)));
        Map<String, LabelScore> scores = new TreeMap<>();
        for (String label : counts.keySet()) {
            double precision = share(count(label, label), taken.getOrDefault(label, 0));
            double recall = share(count(label, label), support(label));
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            scores.put(label, new LabelScore(support(label), precision, recall, f1));
        }
        return scores;
    }

    /** Plain means over the true labels. */
    public LabelScore macro() {
        return macro(label -> true);
    }

    /** Plain means over some of the true labels. */
    public LabelScore macro(Predicate<String> wanted) {
        List<LabelScore> all = new ArrayList<>();
        byLabel().forEach((label, score) -> {
            if (wanted.test(label)) {
                all.add(score);
            }
        });
        return new LabelScore(
                all.stream().mapToInt(LabelScore::support).sum(),
                all.stream().mapToDouble(LabelScore::precision).average().orElse(0),
                all.stream().mapToDouble(LabelScore::recall).average().orElse(0),
                all.stream().mapToDouble(LabelScore::f1).average().orElse(0));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
