package id.etalase.catalogue.upload;

import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.sync.CatalogueSync;

/**
 * A photo that is to be uploaded.
 *
 * @param name as in {@link ObjectKey.Photo}
 * @param bytes its length, 1 to {@link #MAX_BYTES}
 */
public record PhotoFile(String name, PhotoType type, long bytes) {
    /** A larger photo would be rejected by the catalogue. */
    public static final long MAX_BYTES = CatalogueSync.MAX_PHOTO_BYTES;

    /**
     * @throws id.etalase.catalogue.product.InvalidIdException if the name cannot be a photo's
     * @throws IllegalArgumentException if the length is out of range
     */
    public PhotoFile {
        ObjectKey.Photo.requireName(name);
        if (bytes < 1 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("A photo has 1 to " + MAX_BYTES + " bytes, not " + bytes);
        }
    }
}
