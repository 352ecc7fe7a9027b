package id.etalase.client.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits closest first, one per product
 * @param nearMisses what comes closest without being similar enough, closest first
 * @param noMatch why there are no hits; null where there are
 */
public record SearchAnswer(
        Query query,
        List<Hit> hits,
        List<Hit> nearMisses,
        @Nullable NoMatch noMatch) {
    public SearchAnswer {
        hits = Lists.of(hits);
        nearMisses = Lists.of(nearMisses);
    }

    /**
     * What the query was taken for.
     *
     * @param kind {@code photo}, {@code product}, {@code text} or {@code photo-and-text}
     * @param text the words that were asked for
     * @param category the code of the most confident category; null if none is confident enough
     * @param object where in the photo the main object is; null without a photo
     */
    public record Query(
            String kind,
            @Nullable String text,
            @Nullable String category,
            List<Tag> tags,
            @Nullable Box object) {
        public Query {
            tags = Lists.of(tags);
        }
    }

    /**
     * Why nothing was found.
     *
     * @param code {@code nothing-similar}, {@code nothing-meets-filter} or {@code shop-is-empty}
     */
    public record NoMatch(String code, Words message) {}
}
