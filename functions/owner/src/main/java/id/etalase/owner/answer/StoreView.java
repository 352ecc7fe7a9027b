package id.etalase.owner.answer;

import id.etalase.catalogue.store.ProfileOutcome;
import id.etalase.catalogue.store.WhatsappNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a shop says about itself; null where it says nothing.
 *
 * @param whatsapp digits with the country code
 * @param problem for owners: what cannot be used in a {@code store.json} that was written by hand
 */
public record StoreView(
        String store,
        @Nullable String name,
        @Nullable String whatsapp,
        @Nullable String city,
        @Nullable String about,
        @Nullable String problem) {
    /** Puts a profile into the contract's form. */
    public static StoreView of(ProfileOutcome.Known known) {
        @Nullable WhatsappNumber whatsapp = known.profile().whatsapp();
        return new StoreView(
                known.store().value(),
                known.profile().name(),
                whatsapp == null ? null : whatsapp.digits(),
                known.profile().city(),
                known.profile().about(),
                known.problem());
    }
}
