package id.etalase.catalogue.recognition;

/** The port to the neural network: turns a photo file into an embedding and tags. Safe for use by several threads. */
public interface Recognizer {
    /** Which model looks. */
    ModelId model();

    /** What is known of that model's answers. */
    ModelProfile profile();

    /**
     * Looks at a photo.
     *
     * @param photo the file's bytes: JPEG, PNG or WebP; anything else is rejected with its reason
     */
    Recognition recognize(byte[] photo);
}
