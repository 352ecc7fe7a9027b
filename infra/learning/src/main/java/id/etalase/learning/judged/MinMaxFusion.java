package id.etalase.learning.judged;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.search.ConvexFusion;
import id.etalase.catalogue.search.Fusion;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Another than the chosen one, to compare with: the similarities are first stretched over their range in the answer, {@code (s - min) /
 * (max - min)}, so that the least alike has 0 (Lee, "Analyses of Multiple Evidence Combination", SIGIR 1997).
 *
 * @param photoShare how much the photo counts, 0 to 1
 */
public record MinMaxFusion(double photoShare) implements Fusion {
    @Override
    public Map<ProductId, Double> fuse(Map<ProductId, Double> similarities, Map<ProductId, Double> weights) {
        double least = similarities.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        Map<ProductId, Double> stretched = similarities.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() - least));
        return new ConvexFusion(photoShare).fuse(stretched, weights);
    }
}
