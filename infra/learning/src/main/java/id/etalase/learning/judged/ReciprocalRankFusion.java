package id.etalase.learning.judged;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.search.Fusion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Another than the chosen one, to compare with: the sum of {@code 1 / (k + place)} over both lists, as a share of the greatest there
 * can be (Cormack, Clarke and Buettcher, "Reciprocal Rank Fusion Outperforms Condorcet and Individual Rank Learning Methods", SIGIR 2009).
 *
 * @param k how little the first places stand out; 60 in that paper
 */
public record ReciprocalRankFusion(int k) implements Fusion {
    @Override
    public Map<ProductId, Double> fuse(Map<ProductId, Double> similarities, Map<ProductId, Double> weights) {
        Map<ProductId, Double> scores = new HashMap<>();
        add(scores, similarities);
        add(scores, weights);
        return scores;
    }

    private void add(Map<ProductId, Double> scores, Map<ProductId, Double> list) {
        List<ProductId> order = list.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        for (int place = 1; place <= order.size(); place++) {
            scores.merge(order.get(place - 1), (k + 1) / 2.0 / (k + place), Double::sum);
        }
    }
}
