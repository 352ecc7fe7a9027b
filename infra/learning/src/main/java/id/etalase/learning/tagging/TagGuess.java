package id.etalase.learning.tagging;

/**
 * What a head takes a photo for.
 *
 * @param code of the most probable label
 * @param second code of the next one; the same, where there is no other
 * @param confidence of the first, its probability, 0 to 1
 * @param shown whether that is enough for the tag to be shown
 */
public record TagGuess(String code, String second, double confidence, boolean shown) {}
