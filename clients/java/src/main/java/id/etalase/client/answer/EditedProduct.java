package id.etalase.client.answer;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about a product now.
 *
 * @param product {@code store.product}
 * @param price in rupiah
 * @param etag the product's new state
 */
public record EditedProduct(
        String product,
        @Nullable String name,
        @Nullable Long price,
        @Nullable String description,
        @Nullable Integer stock,
        @Nullable URI link,
        @Nullable String etag) {
    public EditedProduct {
        etag = etag == null ? null : etag.replace("\"", "");
    }
}
