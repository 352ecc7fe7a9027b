package id.etalase.catalogue.index;

import id.etalase.catalogue.recognition.Embedding;

/**
 * Asks for the products whose photos lie closest to an embedding.
 *
 * @param limit how many products at most, 1 to {@value #MAX_LIMIT}
 * @param filter what they must meet
 */
public record NearestQuery(Embedding embedding, int limit, PhotoFilter filter) {
    /** More than this no page shows, and the work of a query stays bounded. */
    public static final int MAX_LIMIT = 100;

    /** @throws IllegalArgumentException if the limit is out of range */
    public NearestQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
    }
}
