package id.etalase.vision.photo;

import id.etalase.catalogue.recognition.RejectionReason;

/** What came of reading a photo file. */
public sealed interface PhotoReading {
    /** It was decoded. */
    record Read(Photo photo) implements PhotoReading {}

    /**
     * It can never be used.
     *
     * @param detail what exactly was found, in English
     */
    record Refused(RejectionReason reason, String detail) implements PhotoReading {}
}
