package id.etalase.catalogue.testing;

import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.Optional;
import java.util.stream.Stream;

/** A bucket in which something else happens just before each question is answered: races, made to order. */
public final class InterleavedPhotoStore implements PhotoStore {
    private final PhotoStore bucket;
    private final Runnable meanwhile;

    /** @param meanwhile what happens before every call */
    public InterleavedPhotoStore(PhotoStore bucket, Runnable meanwhile) {
        this.bucket = bucket;
        this.meanwhile = meanwhile;
    }

    @Override
    public Optional<ObjectStamp> stamp(ObjectKey key) {
        meanwhile.run();
        return bucket.stamp(key);
    }

    @Override
    public Optional<byte[]> read(ObjectKey.Photo photo, ObjectStamp stamp) {
        meanwhile.run();
        return bucket.read(photo, stamp);
    }

    @Override
    public Optional<FactsReading> read(ObjectKey.Facts facts, ObjectStamp stamp) {
        meanwhile.run();
        return bucket.read(facts, stamp);
    }

    @Override
    public void remove(ObjectKey key) {
        meanwhile.run();
        bucket.remove(key);
    }

    @Override
    public Stream<StoredObject> list(ProductId product) {
        meanwhile.run();
        return bucket.list(product);
    }

    @Override
    public Stream<StoredObject> list() {
        meanwhile.run();
        return bucket.list();
    }
}
