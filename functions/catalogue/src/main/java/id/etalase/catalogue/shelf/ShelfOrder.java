package id.etalase.catalogue.shelf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order products stand on the shelf. */
public enum ShelfOrder {
    /** Those that need the owner first, by the most urgent reason, and then by name. */
    ATTENTION,
    /** By name; a product without one stands under its code. */
    NAME;

    /** The name used in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name, or empty if there is none. */
    public static Optional<ShelfOrder> of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }
}
