package id.etalase.client.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in an owner's list.
 *
 * @param id {@code store.product}
 * @param price in rupiah
 * @param stock pieces at hand; null where the shop does not count
 * @param confidence that of the category, 0 to 1
 * @param photo the first live one
 * @param attention why its owner should look at it: {@code rejected-photo}, {@code facts-problem}, {@code no-name},
 *     {@code no-price}, {@code unsure}
 * @param etag the state of the product, for {@link id.etalase.client.request.Write#ifMatch}
 */
public record ListedProduct(
        String id,
        String store,
        @Nullable String name,
        @Nullable Long price,
        @Nullable Integer stock,
        boolean inStock,
        @Nullable String category,
        @Nullable Double confidence,
        List<Tag> tags,
        @Nullable PhotoLink photo,
        PhotoCounts photos,
        List<String> attention,
        @Nullable String etag) {
    public ListedProduct {
        tags = Lists.of(tags);
        attention = Lists.of(attention);
        etag = etag == null ? null : etag.replace("\"", "");
    }

    /** How many of its photos can be found, and how many cannot be used. */
    public record PhotoCounts(int live, int rejected) {}
}
