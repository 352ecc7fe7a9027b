package id.etalase.catalogue.testing;

import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileChange;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.StoreProfileStore;
import java.util.TreeMap;

/** Profiles as they are, not as JSON. */
public final class InMemoryStoreProfiles implements StoreProfileStore {
    private final TreeMap<StoreId, ProfileReading> profiles = new TreeMap<>();

    /** Writes what reading a profile comes to. */
    public synchronized void put(StoreId store, ProfileReading reading) {
        profiles.put(store, reading);
    }

    @Override
    public synchronized ProfileReading read(StoreId store) {
        return profiles.getOrDefault(store, new ProfileReading.Read(StoreProfile.NONE));
    }

    @Override
    public synchronized ProfileChange write(StoreId store, StoreProfile profile) {
        put(store, new ProfileReading.Read(profile));
        return new ProfileChange.Done();
    }
}
