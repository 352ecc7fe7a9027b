package id.etalase.catalogue.testing;

import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;

class InMemoryPhotoStoreTest extends PhotoStoreContract {
    private final InMemoryPhotoStore store = new InMemoryPhotoStore();

    @Override
    protected PhotoStore store() {
        return store;
    }

    @Override
    protected void put(ObjectKey.Photo photo, byte[] bytes) {
        store.put(photo, bytes);
    }

    @Override
    protected void put(ObjectKey.Facts facts, ProductFacts value) {
        store.put(facts.product(), value);
    }

    @Override
    protected void putUnusable(ObjectKey.Facts facts) {
        store.put(facts.product(), new FactsReading.Unusable("not JSON"));
    }

    @Override
    protected void putForeign(String key) {
        // It holds the catalogue's own objects only.
    }

    @Override
    protected void delete(ObjectKey key) {
        store.remove(key);
    }
}
