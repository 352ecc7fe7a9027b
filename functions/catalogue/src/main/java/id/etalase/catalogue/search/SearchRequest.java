package id.etalase.catalogue.search;

import id.etalase.catalogue.index.PhotoFilter;
import org.jspecify.annotations.Nullable;

/**
 * A search as a caller asks for it.
 *
 * @param limit products at most, 1 to {@value #MAX_LIMIT}
 * @param filter what they must meet; its scope is cut down to the caller's
 * @param minScore what scores less is no hit, 0 to 1; null leaves it to what is known of the model, and for words to whether all
 *     of them are said
 */
public record SearchRequest(
        QuerySubject subject,
        int limit,
        PhotoFilter filter,
        @Nullable Double minScore) {
    /** The most products one answer holds. */
    public static final int MAX_LIMIT = 50;

    /** @throws IllegalArgumentException if a value is out of its range */
    public SearchRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
        if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
            throw new IllegalArgumentException("minScore must be 0 to 1");
        }
    }
}
