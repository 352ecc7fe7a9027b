package id.etalase.search.query;

import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.search.QuerySubject;
import java.util.Base64;

/** Reads a photo written as base64 (RFC 4648, section 4), or as the {@code data:} URL that a browser makes of it. */
final class Base64Photo {
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64";

    private Base64Photo() {}

    /** @throws ProblemException if it is something else or too large */
    static QuerySubject read(String text) {
        String base64 = text.startsWith(DATA) ? withoutPrefix(text) : text;
        if (base64.length() / 4 * 3L > PhotoBody.MAX_BYTES + 2) {
            throw PhotoBody.tooLarge("more than " + PhotoBody.MAX_BYTES + " bytes");
        }
        try {
            return PhotoBody.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw notBase64();
        }
    }

    private static String withoutPrefix(String url) {
        int comma = url.indexOf(',');
        String prefix = comma < 0 ? url : url.substring(0, comma);
        if (comma < 0 || !prefix.endsWith(BASE64)) {
            throw notBase64();
        }
        String type = prefix.substring(DATA.length(), prefix.length() - BASE64.length());
        if (!PhotoBody.TYPES.contains(type)) {
            throw PhotoBody.unsupported(type);
        }
        return url.substring(comma + 1);
    }

    private static ProblemException notBase64() {
        return new ProblemException(
                ProblemType.BAD_BODY,
                "\"photo\" is not base64. Use the alphabet with + and /, without line breaks; a data: URL will do.");
    }
}
