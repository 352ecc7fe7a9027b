package id.etalase.client.answer;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product that was found, shown by its closest photo.
 *
 * @param product {@code store.product}
 * @param price in rupiah
 * @param category the code of the photo's category
 * @param link where the shop sells it
 * @param score 0 to 1; 1 is the same
 */
public record Hit(
        String product,
        String store,
        @Nullable String name,
        @Nullable Long price,
        boolean inStock,
        @Nullable String category,
        List<Tag> tags,
        PhotoLink photo,
        @Nullable URI link,
        double score) {
    public Hit {
        tags = Lists.of(tags);
    }
}
