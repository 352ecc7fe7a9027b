package id.etalase.catalogue.recognition;

import java.util.Arrays;
import java.util.Locale;

/** Whose word a tag is. */
public enum TagSource {
    /** The model's alone, read off the photo. */
    HEAD,
    /** That of products like it in the same store, whose owner has confirmed their tags. */
    NEIGHBOURS,
    /** The owner's, for this very product: no machine overrules it. */
    OWNER;

    /** The lower-case name used in documents and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no source has that code */
    public static TagSource ofCode(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a source of tags: " + code));
    }
}
