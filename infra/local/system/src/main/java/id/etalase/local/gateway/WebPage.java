package id.etalase.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages' and the widget's files, read from {@code web/} on the class path; a folder's page is its {@code index.html}. */
final class WebPage {
    /** Plain names only, none that begins with a dot: so no path leaves the folder. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.@-]*)+");

    private static final String INDEX = "index.html";

    private static final String WIDGET = "/widget/";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("yaml", "application/yaml"));

    private final byte[] config;
    private final String contentSecurityPolicy;

    /**
     * @param searchKey the key that the page sends
     * @param photoOrigin where the photos of its hits come from, and owners' photos go to
     */
    WebPage(String searchKey, String photoOrigin) {
        this.config = ("{\"api\":\"\",\"key\":\"" + searchKey + "\"}").getBytes(StandardCharsets.UTF_8);
        this.contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                + "manifest-src 'self'; connect-src 'self' " + photoOrigin + "; img-src 'self' blob: data: "
                + photoOrigin
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** @param ifNoneMatch the ETag that the client has, if any */
    Answer answer(String method, String path, @Nullable String ifNoneMatch) throws IOException {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return new Answer(405, Map.of("allow", List.of("GET, HEAD")), new byte[0]);
        }
        String name = path.endsWith("/") ? path + INDEX : path;
        Optional<byte[]> file = name.equals("/config.json") ? Optional.of(config) : read(name);
        if (file.isEmpty() && read(path + "/" + INDEX).isPresent()) {
            return new Answer(308, Map.of("location", List.of(path + "/")), new byte[0]);
        }
        return file.map(bytes -> found(name, bytes, ifNoneMatch)).orElseGet(WebPage::notFound);
    }

    private Answer found(String name, byte[] bytes, @Nullable String ifNoneMatch) {
        String etag = "\"" + sha256(bytes) + "\"";
        Map<String, List<String>> headers = new HashMap<>(Map.of(
                "content-type", List.of(type(name)),
                "cache-control", List.of("no-cache"),
                "etag", List.of(etag),
                "content-security-policy", List.of(contentSecurityPolicy),
                "referrer-policy", List.of("no-referrer"),
                "x-content-type-options", List.of("nosniff")));
        if (name.startsWith(WIDGET)) {
            // Loaded by pages of other origins, which may look at its bytes to compare them with their integrity.
            headers.put("access-control-allow-origin", List.of("*"));
            headers.put("cross-origin-resource-policy", List.of("cross-origin"));
        }
        return etag.equals(ifNoneMatch) ? new Answer(304, headers, new byte[0]) : new Answer(200, headers, bytes);
    }

    private static Answer notFound() {
        return new Answer(
                404,
                Map.of("content-type", List.of("text/plain; charset=utf-8")),
                "Tidak ada di sini. / Not here.\n".getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> read(String name) throws IOException {
        if (!PATH.matcher(name).matches() || !name.contains(".")) {
            return Optional.empty();
        }
        try (InputStream file = WebPage.class.getResourceAsStream("/web" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
