package id.etalase.catalogue.index;

/**
 * Asks for the products about which certain words are said: in their name, their description, or the labels of their tags.
 *
 * @param words as somebody typed them; not blank
 * @param limit how many products at most, 1 to {@value NearestQuery#MAX_LIMIT}
 * @param filter what they must meet
 */
public record WordsQuery(String words, int limit, PhotoFilter filter) {
    /** @throws IllegalArgumentException if there are no words or the limit is out of range */
    public WordsQuery {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words must not be blank");
        }
        if (limit < 1 || limit > NearestQuery.MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + NearestQuery.MAX_LIMIT + ", not " + limit);
        }
    }
}
