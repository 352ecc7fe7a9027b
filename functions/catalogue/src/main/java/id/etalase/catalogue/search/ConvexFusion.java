package id.etalase.catalogue.search;

import id.etalase.catalogue.product.ProductId;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings both lists to the same range and weighs them against each other: {@code share * p + (1 - share) * t}.
 *
 * <p>Each list is scaled so that its best is 1 and its theoretical least is 0: {@code s / max(s)}, because nothing is less alike than
 * 0 and a product about which nothing is said has the weight 0. So a list of nothing but poor matches keeps their order and the
 * distance between them. This is TM2C2 of Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval" (ACM TOIS
 * 42(1), 2023, arXiv:2210.11934), with 0 as the least cosine, as {@link id.etalase.catalogue.recognition.Distance#similarity} has it.
 *
 * @param photoShare how much the photo counts, 0 to 1
 */
public record ConvexFusion(double photoShare) implements Fusion {
    /** Both alike, as {@code docs/decisions/020-words-and-photos.md} says. */
    public static final ConvexFusion CHOSEN = new ConvexFusion(0.5);

    /** @throws IllegalArgumentException if the share is not within 0 and 1 */
    public ConvexFusion {
        if (!(photoShare >= 0 && photoShare <= 1)) {
            throw new IllegalArgumentException("A share lies within 0 and 1, not " + photoShare);
        }
    }

    @Override
    public Map<ProductId, Double> fuse(Map<ProductId, Double> similarities, Map<ProductId, Double> weights) {
        Map<ProductId, Double> scores = new HashMap<>();
        add(scores, similarities, photoShare);
        add(scores, weights, 1 - photoShare);
        return scores;
    }

    private static void add(Map<ProductId, Double> scores, Map<ProductId, Double> list, double share) {
        double best =
                list.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        list.forEach((product, score) -> scores.merge(product, best > 0 ? share * score / best : 0, Double::sum));
    }
}
