package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductState;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** An object that a listing of the bucket found. */
public record StoredObject(ObjectKey key, ObjectStamp stamp) {
    /**
     * The state of a product as the bucket has it.
     *
     * @param objects all of one product's
     */
    public static ProductState state(Collection<StoredObject> objects) {
        Map<String, String> etags = new HashMap<>();
        for (StoredObject object : objects) {
            switch (object.key()) {
                case ObjectKey.Photo photo ->
                    etags.put(photo.name(), object.stamp().etag());
                case ObjectKey.Facts facts ->
                    etags.put(ObjectKey.Facts.NAME, object.stamp().etag());
                case ObjectKey.Foreign foreign -> {}
            }
        }
        return ProductState.of(etags);
    }
}
