package id.etalase.cli.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code POST /v1/search}: what this command line needs of it.
 *
 * @param hits closest first
 * @param nearMisses what comes closest without being similar enough, closest first; none from an API of an earlier version
 * @param noMatch why there are no hits; null where there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SearchAnswer(
        Query query,
        List<Hit> hits,
        @Nullable List<Hit> nearMisses,
        @Nullable NoMatch noMatch) {
    /** Why nothing was found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NoMatch(String code, Words message) {}

    /**
     * In both languages.
     *
     * @param id Indonesian
     * @param en English
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Words(String id, String en) {}

    /** What the query was taken for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Query(@Nullable String category) {}

    /**
     * A product that was found.
     *
     * @param product {@code store.product}
     * @param price in rupiah
     * @param score 0 to 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hit(
            String product,
            @Nullable String name,
            @Nullable Long price,
            @Nullable String category,
            double score) {}
}
