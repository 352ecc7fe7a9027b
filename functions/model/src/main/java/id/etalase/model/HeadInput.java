package id.etalase.model;

import id.etalase.catalogue.recognition.TagType;
import java.util.Locale;

/** What a head is a linear layer over. */
public enum HeadInput {
    /** What the network makes of the photo: what it shows. */
    EMBEDDING,
    /** The histogram of the product's colours: {@value ColourFeatures#DIMENSION} numbers. */
    COLOURS;

    /** What {@code model.json} calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a newly taught head for a tag reads. */
    public static HeadInput of(TagType tag) {
        return switch (tag) {
            case CATEGORY, KIND -> EMBEDDING;
            case COLOUR -> COLOURS;
        };
    }
}
