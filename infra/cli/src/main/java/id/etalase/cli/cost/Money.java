package id.etalase.cli.cost;

import id.etalase.cli.terminal.Rupiah;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * US dollars, and rupiah where somebody has named a rate.
 *
 * @param rupiahPerDollar the rate
 */
record Money(OptionalDouble rupiahPerDollar) {
    /** For example {@code $4.50}, or {@code $4.50 (Rp72.000)}. */
    String of(double dollars) {
        String text = String.format(Locale.ROOT, "$%,.2f", dollars);
        return rupiahPerDollar.isPresent()
                ? text + " (" + Rupiah.of(Math.round(dollars * rupiahPerDollar.getAsDouble())) + ")"
                : text;
    }
}
