package id.etalase.catalogue.recognition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From which value on something counts: a confidence, or a similarity.
 *
 * @param general for whatever has none of its own, 0 to 1
 * @param byCode for single tags, by their codes, 0 to 1
 */
public record Thresholds(double general, Map<String, Double> byCode) {
    /** Everything counts: for models about which nothing was measured. */
    public static final Thresholds NONE = new Thresholds(0, Map.of());

    /** @throws IllegalArgumentException if a threshold is not within 0 and 1 */
    public Thresholds {
        byCode = Map.copyOf(byCode);
        require(general);
        byCode.values().forEach(Thresholds::require);
    }

    /** The same for all. */
    public static Thresholds all(double threshold) {
        return new Thresholds(threshold, Map.of());
    }

    /** @param code of a tag, null where there is none */
    public double of(@Nullable String code) {
        return code == null ? general : byCode.getOrDefault(code, general);
    }

    private static void require(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold lies within 0 and 1, not " + threshold);
        }
    }
}
