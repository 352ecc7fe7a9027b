package id.etalase.catalogue.testing;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bucket as a sorted map; a product's facts are held as they are, not as JSON. */
public final class InMemoryPhotoStore implements PhotoStore, ProductFactsStore {
    private final TreeMap<String, StoredPhoto> photos = new TreeMap<>();
    private final TreeMap<ProductId, FactsReading> facts = new TreeMap<>();
    private long reads;

    /** Writes a photo. */
    public synchronized void put(ObjectKey.Photo key, byte[] bytes) {
        photos.put(key.text(), new StoredPhoto(key, bytes.clone()));
    }

    /** Writes a product's facts. */
    public synchronized void put(ProductId product, ProductFacts value) {
        put(product, new FactsReading.Read(value));
    }

    /** Writes what reading a product's facts comes to. */
    public synchronized void put(ProductId product, FactsReading reading) {
        facts.put(product, reading);
    }

    @Override
    public synchronized void remove(ObjectKey key) {
        switch (key) {
            case ObjectKey.Photo photo -> photos.remove(photo.text());
            case ObjectKey.Facts fact -> facts.remove(fact.product());
            case ObjectKey.Foreign foreign -> throw new IllegalArgumentException(foreign.text());
        }
    }

    /** How many photos were read whole. */
    public synchronized long reads() {
        return reads;
    }

    @Override
    public synchronized Optional<ObjectStamp> stamp(ObjectKey key) {
        return switch (key) {
            case ObjectKey.Photo photo ->
                Optional.ofNullable(photos.get(photo.text())).map(StoredPhoto::stamp);
            case ObjectKey.Facts fact ->
                Optional.ofNullable(facts.get(fact.product())).map(InMemoryPhotoStore::stamp);
            case ObjectKey.Foreign foreign -> Optional.empty();
        };
    }

    @Override
    public synchronized Optional<byte[]> read(ObjectKey.Photo photo, ObjectStamp stamp) {
        reads++;
        return Optional.ofNullable(photos.get(photo.text()))
                .filter(stored -> stored.stamp().equals(stamp))
                .map(stored -> stored.bytes().clone());
    }

    @Override
    public synchronized Optional<FactsReading> read(ObjectKey.Facts key, ObjectStamp stamp) {
        return Optional.ofNullable(facts.get(key.product()))
                .filter(reading -> stamp(reading).equals(stamp));
    }

    @Override
    public synchronized FactsChange change(ObjectKey.Facts key, Optional<ObjectStamp> state, FactsEdit edit) {
        if (!stamp(key).equals(state)) {
            return new FactsChange.Overtaken();
        }
        FactsReading present = facts.getOrDefault(key.product(), new FactsReading.Read(ProductFacts.NONE));
        return switch (present) {
            case FactsReading.Unusable unusable -> new FactsChange.Unusable(unusable.problem());
            case FactsReading.Read read -> {
                ProductFacts said = edit.over(read.facts());
                put(key.product(), said);
                yield new FactsChange.Done(said, stamp(key).orElseThrow().etag());
            }
        };
    }

    @Override
    public synchronized Stream<StoredObject> list(ProductId product) {
        return list().filter(object -> switch (object.key()) {
            case ObjectKey.Photo photo -> photo.product().equals(product);
            case ObjectKey.Facts fact -> fact.product().equals(product);
            case ObjectKey.Foreign foreign -> false;
        });
    }

    @Override
    public synchronized Stream<StoredObject> list() {
        TreeMap<String, StoredObject> objects = new TreeMap<>();
        photos.values().forEach(photo -> objects.put(photo.key().text(), new StoredObject(photo.key(), photo.stamp())));
        facts.forEach((product, reading) -> {
            ObjectKey.Facts key = new ObjectKey.Facts(product);
            objects.put(key.text(), new StoredObject(key, stamp(reading)));
        });
        return objects.values().stream();
    }

    private static ObjectStamp stamp(FactsReading reading) {
        return new ObjectStamp("facts-" + reading.hashCode(), 1);
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record StoredPhoto(ObjectKey.Photo key, byte[] bytes) {
        ObjectStamp stamp() {
            return new ObjectStamp("photo-" + Arrays.hashCode(bytes), bytes.length);
        }
    }
}
