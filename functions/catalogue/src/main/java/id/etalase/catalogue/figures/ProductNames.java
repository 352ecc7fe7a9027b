package id.etalase.catalogue.figures;

import id.etalase.catalogue.product.ProductId;
import java.util.Collection;
import java.util.Map;

/** The port to the present names of products. */
public interface ProductNames {
    /**
     * The names of those that are there and have one.
     *
     * @param products at most {@link Figures#MOST_NAMED}
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    Map<ProductId, String> of(Collection<ProductId> products);
}
