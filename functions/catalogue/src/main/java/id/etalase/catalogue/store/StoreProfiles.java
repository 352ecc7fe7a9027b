package id.etalase.catalogue.store;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.product.StoreId;

/** Lets shops say who they are, and callers read it. */
public final class StoreProfiles {
    /** Somebody who overtakes us this often in a row is a program that does nothing else. */
    static final int MAX_ATTEMPTS = 5;

    private final StoreProfileStore profiles;

    public StoreProfiles(StoreProfileStore profiles) {
        this.profiles = profiles;
    }

    /**
     * What a shop says about itself.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault that may pass
     */
    public ProfileOutcome of(Caller caller, StoreId store) {
        if (!caller.scope().includes(store)) {
            return new ProfileOutcome.OutsideScope(store);
        }
        return switch (profiles.read(store)) {
            case ProfileReading.Read read -> new ProfileOutcome.Known(store, read.profile(), null);
            case ProfileReading.Flawed flawed ->
                new ProfileOutcome.Known(
                        store, flawed.profile(), caller.role() == Role.OWNER ? flawed.problem() : null);
        };
    }

    /**
     * Replaces what a shop says about itself.
     *
     * @throws id.etalase.catalogue.photo.PhotoStoreUnavailableException on a fault that may pass
     */
    public ProfileOutcome write(Caller caller, StoreId store, StoreProfile profile) {
        if (caller.role() != Role.OWNER) {
            return new ProfileOutcome.NotAnOwner();
        }
        return caller.scope().includes(store) ? write(store, profile) : new ProfileOutcome.OutsideScope(store);
    }

    private ProfileOutcome write(StoreId store, StoreProfile profile) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            switch (profiles.write(store, profile)) {
                case ProfileChange.Done done -> {
                    return new ProfileOutcome.Known(store, profile, null);
                }
                case ProfileChange.Unusable unusable -> {
                    return new ProfileOutcome.Unusable(unusable.problem());
                }
                case ProfileChange.Overtaken overtaken -> {}
            }
        }
        return new ProfileOutcome.Overtaken();
    }
}
