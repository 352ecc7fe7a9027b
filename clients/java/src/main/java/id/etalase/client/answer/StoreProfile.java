package id.etalase.client.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a store says about itself; it need not say anything.
 *
 * @param whatsapp digits with the country code, such as {@code 6281234567890}
 */
public record StoreProfile(
        String store,
        @Nullable String name,
        @Nullable String whatsapp,
        @Nullable String city,
        @Nullable String about) {}
