package id.etalase.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends a page's texts as gzip to clients that read it, as a CDN in front of a deployment does: a quarter of the bytes. ETags
 * become weak, because the same text has two forms (RFC 9110, section 8.8.1).
 */
final class Compression {
    private static final Pattern TEXT = Pattern.compile("text/.*|application/(json|manifest\\+json)|image/svg\\+xml");

    private Compression() {}

    /** The ETag that {@link #compressed} had made weak, as the page knows it. */
    static @Nullable String strong(@Nullable String ifNoneMatch) {
        return ifNoneMatch == null || !ifNoneMatch.startsWith("W/") ? ifNoneMatch : ifNoneMatch.substring(2);
    }

    /**
     * @param answer of the page
     * @param acceptEncoding the client's header, if any
     */
    static Answer compressed(Answer answer, @Nullable String acceptEncoding) throws IOException {
        if (!TEXT.matcher(first(answer, "content-type")).lookingAt()) {
            return answer;
        }
        Map<String, List<String>> headers = new HashMap<>(answer.headers());
        headers.put("vary", List.of("accept-encoding"));
        headers.computeIfPresent("etag", (name, etags) -> List.of("W/" + etags.getFirst()));
        if (answer.status() != 200 || acceptEncoding == null || !acceptEncoding.contains("gzip")) {
            return new Answer(answer.status(), headers, answer.body());
        }
        headers.put("content-encoding", List.of("gzip"));
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(answer.body());
        }
        return new Answer(answer.status(), headers, small.toByteArray());
    }

    private static String first(Answer answer, String header) {
        return answer.headers().getOrDefault(header, List.of("")).getFirst();
    }
}
