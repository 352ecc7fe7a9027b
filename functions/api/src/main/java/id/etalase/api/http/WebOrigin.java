package id.etalase.api.http;

import java.util.regex.Pattern;

/**
 * Where a page comes from, as browsers write it into the header {@code Origin} (RFC 6454, section 6.1; Fetch Standard): a scheme, a host in
 * lower case, and a port unless it is the scheme's own, such as {@code https://toko-ani.example} or {@code http://127.0.0.1:9000}.
 */
public record WebOrigin(String value) {
    /** What a person should write. */
    public static final String FORM =
            "an origin as browsers send it: http:// or https://, the host in lower case and perhaps a port, but no path and no slash at"
                    + " the end, such as https://toko-ani.example or http://127.0.0.1:9000";

    private static final Pattern VALID =
            Pattern.compile("https?://([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:]+])(:[1-9][0-9]{0,4})?");

    private static final Pattern OWN_PORT = Pattern.compile("http:.*:80|https:.*:443");

    /** @throws IllegalArgumentException saying what is right, if no browser would send this */
    public WebOrigin {
        if (!isOne(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not " + FORM);
        }
    }

    /** Whether a browser would send this for a page that has an origin. */
    public static boolean isOne(String value) {
        return VALID.matcher(value).matches() && !OWN_PORT.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
