package id.etalase.cli.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prices as Indonesians write them. */
public final class Rupiah {
    private Rupiah() {}

    /** For example {@code Rp185.000}; a dash for none. */
    public static String of(@Nullable Long price) {
        return price == null
                ? "-"
                : "Rp" + String.format(Locale.ROOT, "%,d", price).replace(',', '.');
    }
}
