package id.etalase.local.s3;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The token between two pages of a listing. S3Proxy makes it of the last key and percent-encodes it as it does keys, but a
 * client hands a token back as it came, so a key with a space or an accent would come back as another key. This form holds
 * nothing to encode. A marker that a client makes itself, out of a key, is left alone.
 */
final class PageMark {
    private static final String MARK = "next-page.";

    private PageMark() {}

    static String ofKey(String key) {
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String toKey(String marker) {
        if (!marker.startsWith(MARK)) {
            return marker;
        }
        return new String(Base64.getUrlDecoder().decode(marker.substring(MARK.length())), StandardCharsets.UTF_8);
    }
}
