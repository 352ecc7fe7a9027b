package id.etalase.catalogue.store;

import org.jspecify.annotations.Nullable;

/**
 * What a shop says about itself. Everything may be unsaid.
 *
 * @param name as it stands above its door, 1 to {@value #MAX_NAME} characters
 * @param whatsapp where it takes orders
 * @param city where it is, 1 to {@value #MAX_NAME} characters
 * @param about a few sentences, 1 to {@value #MAX_ABOUT} characters
 */
public record StoreProfile(
        @Nullable String name,
        @Nullable WhatsappNumber whatsapp,
        @Nullable String city,
        @Nullable String about) {
    /** The most characters of a name or city. */
    public static final int MAX_NAME = 100;

    /** The most characters about a shop. */
    public static final int MAX_ABOUT = 1_000;

    /** A shop that has said nothing. */
    public static final StoreProfile NONE = new StoreProfile(null, null, null, null);

    /** @throws IllegalArgumentException if a text is blank or too long */
    public StoreProfile {
        require("name", name, MAX_NAME);
        require("city", city, MAX_NAME);
        require("about", about, MAX_ABOUT);
    }

    /** Whether a text is neither blank nor longer than this. */
    public static boolean fits(String text, int max) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= max;
    }

    private static void require(String what, @Nullable String text, int max) {
        if (text != null && !fits(text, max)) {
            throw new IllegalArgumentException(what + " must have 1 to " + max + " characters");
        }
    }
}
