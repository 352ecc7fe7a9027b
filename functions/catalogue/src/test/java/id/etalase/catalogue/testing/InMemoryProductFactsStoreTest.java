package id.etalase.catalogue.testing;

import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;

class InMemoryProductFactsStoreTest extends ProductFactsStoreContract {
    private final InMemoryPhotoStore store = new InMemoryPhotoStore();

    @Override
    protected ProductFactsStore store() {
        return store;
    }

    @Override
    protected PhotoStore bucket() {
        return store;
    }

    @Override
    protected void put(ObjectKey.Facts facts, ProductFacts value) {
        store.put(facts.product(), value);
    }

    @Override
    protected void putUnusable(ObjectKey.Facts facts) {
        store.put(facts.product(), new FactsReading.Unusable("not JSON"));
    }
}
