package id.etalase.catalogue.reindex;

/**
 * How the two indexes are compared.
 *
 * @param photos how many photos are asked for, 1 or more
 * @param seed which ones
 */
public record Sampling(int photos, long seed) {
    /** @throws IllegalArgumentException if there is none */
    public Sampling {
        if (photos < 1) {
            throw new IllegalArgumentException("A sample has 1 photo or more, not " + photos);
        }
    }
}
