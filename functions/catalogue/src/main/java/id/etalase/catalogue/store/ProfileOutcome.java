package id.etalase.catalogue.store;

import id.etalase.catalogue.product.StoreId;
import org.jspecify.annotations.Nullable;

/** What comes of asking for a shop's profile, or of changing it. */
public sealed interface ProfileOutcome {
    /**
     * This is what it says.
     *
     * @param problem what in it cannot be used, in plain English; null for those who cannot mend it
     */
    record Known(
            StoreId store, StoreProfile profile, @Nullable String problem) implements ProfileOutcome {}

    /** The caller is no owner. */
    record NotAnOwner() implements ProfileOutcome {}

    /** The store is not one of the caller's. */
    record OutsideScope(StoreId store) implements ProfileOutcome {}

    /**
     * The profile must be mended by hand first.
     *
     * @param problem what is wrong with it, in plain English
     */
    record Unusable(String problem) implements ProfileOutcome {}

    /** Somebody else kept changing it at the same time; try again. */
    record Overtaken() implements ProfileOutcome {}
}
