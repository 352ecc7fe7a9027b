package id.etalase.client.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner confirms that a product is; where something is null or empty, the machine's guess stands again.
 *
 * @param category one of the model's
 * @param colours 5 at most
 */
public record ProductTags(
        @Nullable String category, @Nullable String kind, List<String> colours) {
    public ProductTags {
        colours = List.copyOf(colours);
    }

    /** A category alone. */
    public static ProductTags category(String code) {
        return new ProductTags(code, null, List.of());
    }
}
