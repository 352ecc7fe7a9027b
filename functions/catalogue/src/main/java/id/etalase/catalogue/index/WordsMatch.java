package id.etalase.catalogue.index;

/**
 * A photo of a product about which words are said that were asked for.
 *
 * @param weight how much they say of it, above 0; comparable among the answers to the same words only
 * @param whole whether all that was asked for is said of it; of four words or more, a quarter may be missing
 */
public record WordsMatch(PhotoDocument photo, double weight, boolean whole) {
    /** @throws IllegalArgumentException if the weight is not above 0 */
    public WordsMatch {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("A weight is above 0, not " + weight);
        }
    }
}
