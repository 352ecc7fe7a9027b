package id.etalase.catalogue.recognition;

import java.util.Map;

/**
 * What is known of a model's answers: in which words it gives them, and how far they can be trusted. Nothing here changes an
 * embedding or what the model reads off a photo.
 *
 * @param tagThresholds a tag of less confidence is not shown; {@value #TAG_THRESHOLD} for types that are left out
 * @param agreements how alike photos must be to share a tag; {@link #AGREEMENT} for types that are left out
 * @param matchThresholds how alike photos must be to count as a match, by the category that the query was taken for
 */
public record ModelProfile(
        Vocabulary vocabulary,
        Map<TagType, Thresholds> tagThresholds,
        Map<TagType, Agreement> agreements,
        Thresholds matchThresholds) {
    /** More likely right than wrong. */
    public static final double TAG_THRESHOLD = 0.5;

    /** Wary, for models about which nothing was measured: only photos that are nearly the same have a say. */
    public static final Agreement AGREEMENT = new Agreement(0.8, 20);

    /** Of a model that says nothing about itself. */
    public static final ModelProfile PLAIN = new ModelProfile(Vocabulary.NONE, Map.of(), Map.of(), Thresholds.NONE);

    public ModelProfile {
        tagThresholds = Map.copyOf(tagThresholds);
        agreements = Map.copyOf(agreements);
    }

    /** Below it, a tag of the type is not shown. */
    public Thresholds tagThresholds(TagType type) {
        return tagThresholds.getOrDefault(type, Thresholds.all(TAG_THRESHOLD));
    }

    /** How alike photos must be to share a tag of the type. */
    public Agreement agreement(TagType type) {
        return agreements.getOrDefault(type, AGREEMENT);
    }
}
