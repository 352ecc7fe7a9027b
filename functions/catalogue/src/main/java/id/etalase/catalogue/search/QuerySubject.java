package id.etalase.catalogue.search;

import id.etalase.catalogue.product.ProductId;

/** What a search looks for. */
public sealed interface QuerySubject {
    /** Products that look like what this photo shows. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copying megabytes of photo would serve nobody.
    record Photo(byte[] bytes) implements QuerySubject {}

    /** Products that look like this one. */
    record Product(ProductId id) implements QuerySubject {}

    /**
     * Products about which these words are said.
     *
     * @param words 1 to {@value #LONGEST} characters, a letter or a digit among them
     */
    record Text(String words) implements QuerySubject {
        /** Longer than anything that people type to find a product. */
        public static final int LONGEST = 200;

        /** @throws IllegalArgumentException if it cannot be looked for */
        public Text {
            if (words.length() > LONGEST || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException(
                        "words must have 1 to " + LONGEST + " characters, a letter or a digit among them");
            }
        }
    }

    /** Products that look like what this photo shows, and those about which these words are said; both at once first. */
    record PhotoAndText(Photo photo, Text text) implements QuerySubject {}
}
