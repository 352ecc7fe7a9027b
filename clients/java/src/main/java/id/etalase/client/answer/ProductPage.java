package id.etalase.client.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an owner's products.
 *
 * @param total products on all pages
 * @param next the cursor of the page after this; null after the last
 */
public record ProductPage(
        List<ListedProduct> products, long total, @Nullable String next) {
    public ProductPage {
        products = Lists.of(products);
    }
}
