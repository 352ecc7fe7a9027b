package id.etalase.catalogue.recognition;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word for what a photo shows.
 *
 * @param code the machine's name of it, unique within its type
 * @param confidence the probability that it is right, 0 to 1
 * @param source whose word it is
 */
public record Tag(TagType type, String code, Label label, double confidence, TagSource source) {
    /** What the code of a confirmed tag must be, in words that follow "must be". */
    public static final String CODE_FORM = "1 to 60 lower-case letters, digits and hyphens, such as kebaya-encim";

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** @throws IllegalArgumentException if the confidence is not within 0 and 1 */
    public Tag {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies within 0 and 1, not " + confidence);
        }
    }

    /** What a model says by itself. */
    public Tag(TagType type, String code, Label label, double confidence) {
        this(type, code, label, confidence, TagSource.HEAD);
    }

    /**
     * What an owner says, who may use words of the shop's own: {@code kebaya-encim} is then shown as "Kebaya encim".
     *
     * @throws IllegalArgumentException if the code is not {@value #CODE_FORM}
     */
    public static Tag confirmed(TagType type, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a tag must be " + CODE_FORM + ", not \"" + code + "\"");
        }
        String words = code.substring(0, 1).toUpperCase(Locale.ROOT)
                + code.substring(1).replace('-', ' ');
        return new Tag(type, code, new Label(words, words), 1, TagSource.OWNER);
    }

    /** The same under another label. */
    public Tag labelled(Label other) {
        return new Tag(type, code, other, confidence, source);
    }
}
