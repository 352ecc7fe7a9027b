package id.etalase.catalogue.search;

import id.etalase.catalogue.product.ProductId;
import java.util.Map;

/** Makes one score of two: of how a product looks, and of what is said about it. */
@FunctionalInterface
public interface Fusion {
    /**
     * Scores every product that is in either map.
     *
     * @param similarities of the products that were looked at, 0 to 1, in falling order
     * @param weights of the products about which something was said, above 0 to 1, in falling order
     * @return a score from 0 to 1 for each, in no certain order
     */
    Map<ProductId, Double> fuse(Map<ProductId, Double> similarities, Map<ProductId, Double> weights);
}
