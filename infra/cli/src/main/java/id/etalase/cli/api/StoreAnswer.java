package id.etalase.cli.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a shop says about itself, as the API answers it and takes it.
 *
 * @param whatsapp digits with the country code
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoreAnswer(
        @Nullable String name,
        @Nullable String whatsapp,
        @Nullable String city,
        @Nullable String about) {
    /** Whether it says nothing. */
    public boolean silent() {
        return name == null && whatsapp == null && city == null && about == null;
    }
}
