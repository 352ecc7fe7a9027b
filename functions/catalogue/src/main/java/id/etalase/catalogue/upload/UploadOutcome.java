package id.etalase.catalogue.upload;

import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import java.util.List;

/** What comes of asking to upload photos. */
public sealed interface UploadOutcome {
    /** All of them may be written, in the order they were named. */
    record Permitted(List<Upload> uploads) implements UploadOutcome {
        public Permitted {
            uploads = List.copyOf(uploads);
        }
    }

    /** The caller is no owner. */
    record NotAnOwner() implements UploadOutcome {}

    /** The store is not one of the caller's. */
    record OutsideScope(StoreId store) implements UploadOutcome {}

    /** A photo and the permit to write it. */
    record Upload(ObjectKey.Photo photo, UploadPermit permit) {}
}
