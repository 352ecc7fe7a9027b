package id.etalase.catalogue.recognition;

import java.util.regex.Pattern;

/**
 * Which model saw a photo. Two embeddings may be compared only if their models are equal.
 *
 * @param name for people
 * @param version of the model's files, for people
 * @param fingerprint 64 hexadecimal digits (SHA-256) over everything that changes an embedding or a tag
 */
public record ModelId(String name, String version, String fingerprint) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if the fingerprint is not 64 lower-case hexadecimal digits */
    public ModelId {
        if (!SHA_256.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hex: " + fingerprint);
        }
    }
}
