package id.etalase.cli.importing;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Amounts as people write them. {@code 185000}, {@code 185.000}, {@code 185,000} and {@code Rp 185.000,-} are the same. What could
 * mean two things is none: {@code 45.5} may be forty-five and a half, or forty-five thousand five hundred that a spreadsheet has
 * shortened.
 */
final class WholeNumber {
    private static final Pattern CURRENCY = Pattern.compile("^(?i)(rp|idr)\\.?\\s*");

    /** {@code ,-} and {@code ,00}: no cents. */
    private static final Pattern NO_CENTS = Pattern.compile("[.,](-|00?-?)$");

    /** At most as many digits as {@link #PLAIN}: more fit into no number. */
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,4}|[1-9]\\d{0,2}(,\\d{3}){1,4}|[1-9]\\d{0,2}( \\d{3}){1,4}");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");

    private WholeNumber() {}

    /** The amount, or empty if it is not plainly a whole number. */
    static OptionalLong of(String text) {
        String amount = CURRENCY.matcher(text.strip().replace('\u00a0', ' ')).replaceFirst("");
        String whole = NO_CENTS.matcher(amount).replaceFirst("");
        if (GROUPED.matcher(whole).matches()) {
            return OptionalLong.of(Long.parseLong(whole.replaceAll("[., ]", "")));
        }
        return PLAIN.matcher(whole).matches() ? OptionalLong.of(Long.parseLong(whole)) : OptionalLong.empty();
    }
}
