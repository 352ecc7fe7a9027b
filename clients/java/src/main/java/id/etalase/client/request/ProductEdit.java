package id.etalase.client.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an owner says about a product (JSON merge patch, RFC 7396): what is not named stays, null withdraws.
 *
 * @param fields by their names in the API
 */
public record ProductEdit(Map<String, @Nullable Object> fields) {
    /** Nothing yet. */
    public static final ProductEdit NOTHING = new ProductEdit(Map.of());

    public ProductEdit {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** At most 200 characters. */
    public ProductEdit name(@Nullable String name) {
        return with("name", name);
    }

    /** In whole rupiah. */
    public ProductEdit price(@Nullable Long price) {
        return with("price", price);
    }

    /** At most 5,000 characters. */
    public ProductEdit description(@Nullable String description) {
        return with("description", description);
    }

    /** Pieces at hand; null for a shop that does not count. */
    public ProductEdit stock(@Nullable Integer stock) {
        return with("stock", stock);
    }

    /** An absolute http(s) address where it is sold. */
    public ProductEdit link(@Nullable String link) {
        return with("link", link);
    }

    private ProductEdit with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ProductEdit(more);
    }
}
