package id.etalase.catalogue.sync;

import id.etalase.catalogue.product.ObjectKey;

/** A photo changed again and again while it was brought up to date; a later try will find it at rest. */
public final class UnsettledPhotoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsettledPhotoException(ObjectKey.Photo photo, int rounds) {
        super(photo + " changed in each of " + rounds + " rounds; try again later.");
    }
}
