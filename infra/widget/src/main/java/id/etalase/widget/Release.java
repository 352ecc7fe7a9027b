package id.etalase.widget;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A script of a version.
 *
 * @param version such as {@code 0.1.0}, or {@code 0.1.0-SNAPSHOT} on the way to it
 */
record Release(String version, String script) {
    /** What a newer version replaces. */
    static final String LATEST = "etalase.js";

    private static final String UNFINISHED = "-SNAPSHOT";
    private static final int DIGEST_BYTES_IN_NAME = 4;

    /** The version that it is or becomes. */
    static String number(String version) {
        return version.replace(UNFINISHED, "");
    }

    /** The name that always means these very bytes; those of an unfinished version change, so that their digest stands in it. */
    String fileName() {
        String digest = version.endsWith(UNFINISHED)
                ? "-" + HexFormat.of().formatHex(digest("SHA-256"), 0, DIGEST_BYTES_IN_NAME)
                : "";
        return "etalase-" + number(version) + digest + ".js";
    }

    /** What a page may demand of the bytes (W3C Subresource Integrity, section 3.5). */
    String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384"));
    }

    /** For programs. */
    String json() {
        return """
                {
                  "version": "VERSION",
                  "file": "FILE",
                  "integrity": "INTEGRITY"
                }
                """.replace("VERSION", number(version))
                .replace("FILE", fileName())
                .replace("INTEGRITY", integrity());
    }

    /** For people to copy; what they must fill in is in capitals. */
    String snippet() {
        return """
                <script src="https://WHERE-YOU-KEEP-IT/widget/FILE"
                        integrity="INTEGRITY" crossorigin="anonymous" defer></script>
                <etalase-search endpoint="https://YOUR-API" key="YOUR-SEARCH-KEY" store="YOUR-STORE" lang="id"></etalase-search>
                """.replace("FILE", fileName()).replace("INTEGRITY", integrity());
    }

    private byte[] digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).digest(script.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
