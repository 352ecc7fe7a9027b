package id.etalase.catalogue.idempotency;

import java.util.regex.Pattern;

/**
 * Names a request that its caller may send more than once.
 *
 * @param caller whose name for it this is; two callers may use the same
 * @param value {@value #FORM}
 */
public record RequestKey(String caller, String value) {
    /** What the value must be, in words that follow "must be". */
    public static final String FORM = "1 to 64 visible ASCII characters without spaces";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

    /** @throws IllegalArgumentException if the value is something else */
    public RequestKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("The key of a request must be " + FORM + ", not \"" + value + "\"");
        }
    }
}
