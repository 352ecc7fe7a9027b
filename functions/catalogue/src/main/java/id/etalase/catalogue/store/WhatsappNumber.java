package id.etalase.catalogue.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that WhatsApp can write to.
 *
 * @param digits 8 to 15 digits (ITU-T E.164) that begin with the country code, such as {@code 6281234567890}: the form that
 *     {@code https://wa.me/} takes
 */
public record WhatsappNumber(String digits) {
    /** What a person should type. */
    public static final String FORM =
            "a phone number with its country code or a leading 0, such as 0812-3456-7890 or +62 812-3456-7890";

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{7,14}");

    /** What stands before the number in the address that WhatsApp gives shops to share. */
    private static final Pattern LINK = Pattern.compile("^(https?://)?wa\\.me/\\+?");

    /** What people put between digits: spaces of any width, hyphens and dashes, dots, slashes and brackets. */
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s\\p{Pd}./()]+");

    private static final String INDONESIA = "62";

    /** @throws IllegalArgumentException if the form is wrong */
    public WhatsappNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("not 8 to 15 digits with a country code: " + digits);
        }
    }

    /** What somebody means who types a number; one without a country code is taken for Indonesian. Empty if it is no number. */
    public static Optional<WhatsappNumber> typed(String text) {
        String number =
                BETWEEN.matcher(LINK.matcher(text.strip()).replaceFirst("+")).replaceAll("");
        String digits = withCountry(number);
        return DIGITS.matcher(digits).matches() ? Optional.of(new WhatsappNumber(digits)) : Optional.empty();
    }

    private static String withCountry(String number) {
        if (number.startsWith("+")) {
            return withoutTrunkZero(number.substring(1));
        }
        if (number.startsWith("00")) {
            return withoutTrunkZero(number.substring(2));
        }
        if (number.startsWith("0")) {
            return INDONESIA + number.substring(1);
        }
        // Mobile numbers begin with 8 where the leading 0 is left out.
        return number.startsWith("8") ? INDONESIA + number : withoutTrunkZero(number);
    }

    /** {@code +62 (0)812} and {@code +62 0812} are common, and dial nobody. */
    private static String withoutTrunkZero(String digits) {
        return digits.startsWith(INDONESIA + "0") ? INDONESIA + digits.substring(3) : digits;
    }

    @Override
    public String toString() {
        return digits;
    }
}
