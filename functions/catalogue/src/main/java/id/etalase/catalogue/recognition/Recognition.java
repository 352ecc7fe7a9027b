package id.etalase.catalogue.recognition;

import org.jspecify.annotations.Nullable;

/** What came of looking at a photo. */
public sealed interface Recognition {
    /**
     * It shows something.
     *
     * @param tags the machine's guess: what the model and the products like it say. What the owner says is not among them.
     * @param mainObject where in the photo it is; null where nobody has just looked, for it is not kept
     */
    record Recognized(
            Embedding embedding, Tags tags, @Nullable MainObject mainObject) implements Recognition {
        /** What is kept of it. */
        public Recognized(Embedding embedding, Tags tags) {
            this(embedding, tags, null);
        }
    }

    /**
     * It can never be used, however often one tries.
     *
     * @param detail what exactly was found, in English, such as {@code 30000 x 30000 pixels; at most 51 million}
     */
    record Rejected(RejectionReason reason, String detail) implements Recognition {}
}
