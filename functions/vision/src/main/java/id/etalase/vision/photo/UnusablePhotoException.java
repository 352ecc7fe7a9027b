package id.etalase.vision.photo;

import id.etalase.catalogue.recognition.RejectionReason;

/** This file can never be used as a photo. Leaves the package only as {@link PhotoReading.Refused}. */
final class UnusablePhotoException extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;
    private final String detail;

    UnusablePhotoException(RejectionReason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    static UnusablePhotoException truncated(String detail) {
        return new UnusablePhotoException(RejectionReason.TRUNCATED, detail);
    }

    static UnusablePhotoException unsupported(String format) {
        return new UnusablePhotoException(
                RejectionReason.UNSUPPORTED_FORMAT, format + " is not supported; JPEG, PNG and WebP are");
    }

    PhotoReading.Refused refusal() {
        return new PhotoReading.Refused(reason, detail);
    }
}
