package id.etalase.client.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a store says about itself; it need not say anything.
 *
 * @param whatsapp digits with the country code, such as {@code 6281234567890}
 * @param problem for owners: what cannot be used in a {@code store.json} that was written by hand, in English; else null
 */
public record StoreProfile(
        String store,
        @Nullable String name,
        @Nullable String whatsapp,
        @Nullable String city,
        @Nullable String about,
        @Nullable String problem) {
    /** A profile without a problem. */
    public StoreProfile(
            String store,
            @Nullable String name,
            @Nullable String whatsapp,
            @Nullable String city,
            @Nullable String about) {
        this(store, name, whatsapp, city, about, null);
    }

    /** Whether it says nothing. */
    public boolean silent() {
        return name == null && whatsapp == null && city == null && about == null;
    }
}
