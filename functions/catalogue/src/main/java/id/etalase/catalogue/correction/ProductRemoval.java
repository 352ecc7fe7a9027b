package id.etalase.catalogue.correction;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.ProductState;
import id.etalase.catalogue.product.StateCondition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes products and photos out of the catalogue. A bucket with versions keeps what was removed for a while.
 *
 * <p>Objects are removed one by one. What another writes between the look and the removal stays, or goes with the rest: whoever
 * uploads to a product while it is being removed cannot have wanted both. What broke off halfway has left the product in another state:
 * it is finished by the same call again, without a condition or with the state that is there now.
 */
public final class ProductRemoval {
    private final PhotoStore bucket;

    public ProductRemoval(PhotoStore bucket) {
        this.bucket = bucket;
    }

    /**
     * Removes a product, its photos before its facts; so that as long as it is there it has its name.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     */
    public RemovalOutcome remove(Caller caller, ProductId product, StateCondition condition) {
        Optional<Refusal> refusal = Refusal.of(caller, product);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<StoredObject> objects = objects(product);
        if (objects.isEmpty()) {
            return new Refusal.UnknownProduct();
        }
        return removeIf(
                condition,
                objects,
                objects.stream()
                        .map(StoredObject::key)
                        .sorted(Comparator.comparing(key -> key instanceof ObjectKey.Facts))
                        .toList());
    }

    /**
     * Removes a photo. The product's facts stay, even without any photo: the next one that is uploaded finds them.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault of the bucket that may pass
     */
    public RemovalOutcome remove(Caller caller, ObjectKey.Photo photo, StateCondition condition) {
        Optional<Refusal> refusal = Refusal.of(caller, photo.product());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<StoredObject> objects = objects(photo.product());
        if (objects.stream().noneMatch(object -> object.key() instanceof ObjectKey.Photo)) {
            return new Refusal.UnknownProduct();
        }
        if (objects.stream().noneMatch(object -> object.key().equals(photo))) {
            return new Refusal.UnknownPhoto();
        }
        return removeIf(condition, objects, List.of(photo));
    }

    private RemovalOutcome removeIf(StateCondition condition, List<StoredObject> objects, List<ObjectKey> keys) {
        ProductState state = StoredObject.state(objects);
        if (!condition.meets(state)) {
            return new Refusal.ChangedSince(state.etag());
        }
        keys.forEach(bucket::remove);
        return new RemovalOutcome.Removed();
    }

    private List<StoredObject> objects(ProductId product) {
        try (Stream<StoredObject> objects = bucket.list(product)) {
            return objects.toList();
        }
    }
}
