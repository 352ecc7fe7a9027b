package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ObjectKey;
import java.net.URI;

/** The port that makes a photo visible to a browser. Makes no request. */
public interface PhotoLinks {
    /** An address that shows the photo for at least the next quarter of an hour. */
    URI link(ObjectKey.Photo photo);
}
