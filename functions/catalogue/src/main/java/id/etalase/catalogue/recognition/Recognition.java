package id.etalase.catalogue.recognition;

/** What came of looking at a photo. */
public sealed interface Recognition {
    /**
     * It shows something.
     *
     * @param tags the machine's guess: what the model and the products like it say. What the owner says is not among them.
     */
    record Recognized(Embedding embedding, Tags tags) implements Recognition {}

    /**
     * It can never be used, however often one tries.
     *
     * @param detail what exactly was found, in English, such as {@code 30000 x 30000 pixels; at most 51 million}
     */
    record Rejected(RejectionReason reason, String detail) implements Recognition {}
}
