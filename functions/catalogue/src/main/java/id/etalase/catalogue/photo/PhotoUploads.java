package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ObjectKey;

/** The port through which owners may write photos to the bucket themselves. Makes no request. */
public interface PhotoUploads {
    /**
     * Lets a photo be written for the next quarter of an hour: that key, of that type, of that length, and no other.
     *
     * @param bytes its length
     */
    UploadPermit permit(ObjectKey.Photo photo, PhotoType type, long bytes);
}
