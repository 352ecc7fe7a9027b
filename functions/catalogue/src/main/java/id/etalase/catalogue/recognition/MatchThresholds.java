package id.etalase.catalogue.recognition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From which similarity on a photo counts as a match: below it, the shop rather does not have what was asked for.
 *
 * @param general for queries of any other category, 0 to 1
 * @param byCategory for queries that were taken for a category, by its code, 0 to 1
 */
public record MatchThresholds(double general, Map<String, Double> byCategory) {
    /** Everything counts: for models about which nothing was measured. */
    public static final MatchThresholds NONE = new MatchThresholds(0, Map.of());

    /** @throws IllegalArgumentException if a threshold is not within 0 and 1 */
    public MatchThresholds {
        byCategory = Map.copyOf(byCategory);
        require(general);
        byCategory.values().forEach(MatchThresholds::require);
    }

    /** @param category that a query was taken for, null if for none */
    public double of(@Nullable String category) {
        return category == null ? general : byCategory.getOrDefault(category, general);
    }

    private static void require(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A similarity lies within 0 and 1, not " + threshold);
        }
    }
}
