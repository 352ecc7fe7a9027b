package id.etalase.owner;

import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileChange;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.StoreProfileStore;
import java.util.Optional;
import java.util.function.Supplier;

/** Fails in a certain way, or is always overtaken. */
record BrokenProfiles(Optional<Supplier<RuntimeException>> fault) implements StoreProfileStore {
    BrokenProfiles() {
        this(Optional.empty());
    }

    BrokenProfiles(Supplier<RuntimeException> fault) {
        this(Optional.of(fault));
    }

    @Override
    public ProfileReading read(StoreId store) {
        fail();
        return new ProfileReading.Read(StoreProfile.NONE);
    }

    @Override
    public ProfileChange write(StoreId store, StoreProfile profile) {
        fail();
        return new ProfileChange.Overtaken();
    }

    private void fail() {
        if (fault.isPresent()) {
            throw fault.get().get();
        }
    }
}
