package id.etalase.catalogue.upload;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.photo.PhotoUploads;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;

/** Lets owners upload photos to the products of their own stores. */
public final class PhotoUpload {
    private final PhotoUploads uploads;

    public PhotoUpload(PhotoUploads uploads) {
        this.uploads = uploads;
    }

    /** Gives a permit for each file, or for none. */
    public UploadOutcome permit(Caller caller, UploadRequest request) {
        if (caller.role() != Role.OWNER) {
            return new UploadOutcome.NotAnOwner();
        }
        StoreId store = request.product().store();
        if (!caller.scope().includes(store)) {
            return new UploadOutcome.OutsideScope(store);
        }
        return new UploadOutcome.Permitted(request.files().stream()
                .map(file -> upload(new ObjectKey.Photo(request.product(), file.name()), file))
                .toList());
    }

    private UploadOutcome.Upload upload(ObjectKey.Photo photo, PhotoFile file) {
        return new UploadOutcome.Upload(photo, uploads.permit(photo, file.type(), file.bytes()));
    }
}
