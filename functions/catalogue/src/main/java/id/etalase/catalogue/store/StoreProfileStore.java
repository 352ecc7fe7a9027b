package id.etalase.catalogue.store;

import id.etalase.catalogue.product.StoreId;

/**
 * The port to where shops' profiles lie. Both methods throw {@link id.etalase.catalogue.photo.PhotoStoreUnavailableException} on a fault
 * that may pass.
 */
public interface StoreProfileStore {
    /** The present profile; one without a word where there is none. */
    ProfileReading read(StoreId store);

    /**
     * Writes a profile in place of the one that is there, and leaves whatever else its owner wrote beside it. One attempt: it writes only
     * over the state that it has read.
     */
    ProfileChange write(StoreId store, StoreProfile profile);
}
