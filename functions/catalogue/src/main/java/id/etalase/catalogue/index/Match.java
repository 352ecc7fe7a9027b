package id.etalase.catalogue.index;

/**
 * A photo that lies near, or that answers a query otherwise.
 *
 * @param similarity to the query's embedding, as {@link id.etalase.catalogue.recognition.Distance#similarity} says; where words are
 *     searched for, the score of the answer, 0 to 1
 */
public record Match(PhotoDocument photo, double similarity) {
    /** @throws IllegalArgumentException if the similarity is not within 0 and 1 */
    public Match {
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("A similarity lies within 0 and 1, not " + similarity);
        }
    }
}
