package id.etalase.catalogue.recognition;

import java.util.Arrays;
import java.util.Locale;

/** What a tag speaks of. */
public enum TagType {
    /** The broad shelf: food, drinks, clothing, accessories and crafts. */
    CATEGORY,
    /** The fine kind within a category: shirt, bag, rice cake. */
    KIND,
    /** A colour of the product. */
    COLOUR;

    private static final int MOST_COLOURS = 3;

    /** How many tags of the type a machine may guess for one photo: a product has one category and one kind, but two or three colours. */
    public int mostGuessed() {
        return this == COLOUR ? MOST_COLOURS : 1;
    }

    /** The lower-case name used in documents and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no type has that code */
    public static TagType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a type of tag: " + code));
    }
}
