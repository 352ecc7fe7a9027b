package id.etalase.vision;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.model.HeadInput;

/** What an {@link Eye} makes of a photo file. */
public sealed interface Seeing {
    /**
     * What heads read, and where it was.
     *
     * @param embedding of length 1; not to be changed
     * @param colours of the product, {@link id.etalase.vision.colour.ColourHistogram}; not to be changed
     * @param mainObject where in the photo it is
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; copies of thousands would only cost.
    record Seen(float[] embedding, float[] colours, MainObject mainObject) implements Seeing {
        /** What a head reads of it. */
        public float[] features(HeadInput input) {
            return switch (input) {
                case EMBEDDING -> embedding;
                case COLOURS -> colours;
            };
        }
    }

    /**
     * It can never be used.
     *
     * @param detail what exactly was found, in English
     */
    record Refused(RejectionReason reason, String detail) implements Seeing {}
}
