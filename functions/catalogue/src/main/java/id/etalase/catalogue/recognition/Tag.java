package id.etalase.catalogue.recognition;

/**
 * A word for what a photo shows.
 *
 * @param code the machine's name of it, unique within its type
 * @param confidence the probability that it is right, 0 to 1
 */
public record Tag(TagType type, String code, Label label, double confidence) {
    /** @throws IllegalArgumentException if the confidence is not within 0 and 1 */
    public Tag {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies within 0 and 1, not " + confidence);
        }
    }
}
