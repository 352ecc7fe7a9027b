package id.etalase.catalogue.photo;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The port to the bucket. Reads are strongly consistent: what was written before a call is seen by it. Every method
 * throws {@link PhotoStoreUnavailableException} on a fault that may pass.
 */
public interface PhotoStore {
    /** The present state of an object, or empty if it does not exist. */
    Optional<ObjectStamp> stamp(ObjectKey key);

    /**
     * The bytes of a photo in exactly the given state, or empty if it has changed or gone since.
     *
     * @param stamp what {@link #stamp} said
     */
    Optional<byte[]> read(ObjectKey.Photo photo, ObjectStamp stamp);

    /**
     * The facts in exactly the given state, or empty if they have changed or gone since.
     *
     * @param stamp what {@link #stamp} said
     */
    Optional<FactsReading> read(ObjectKey.Facts facts, ObjectStamp stamp);

    /** Removes a photo or facts; without effect if they are not there. */
    void remove(ObjectKey key);

    /** The photos and facts of one product, in key order. Close the stream. */
    Stream<StoredObject> list(ProductId product);

    /** Everything below {@code stores/} that is a photo or facts, in key order. Close the stream. */
    Stream<StoredObject> list();
}
