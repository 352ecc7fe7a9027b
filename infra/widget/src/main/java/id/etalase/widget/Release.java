package id.etalase.widget;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script of a version.
 *
 * @param version such as {@code 0.1.0}
 */
record Release(String version, String script) {
    /** What a newer version replaces. */
    static final String LATEST = "etalase.js";

    /** The name that always means these very bytes. */
    String fileName() {
        return "etalase-" + version + ".js";
    }

    /** What a page may demand of the bytes (W3C Subresource Integrity, section 3.5). */
    String integrity() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-384", e);
        }
    }

    /** For programs. */
    String json() {
        return """
                {
                  "version": "VERSION",
                  "file": "FILE",
                  "integrity": "INTEGRITY"
                }
                """.replace("VERSION", version).replace("FILE", fileName()).replace("INTEGRITY", integrity());
    }

    /** For people to copy; what they must fill in is in capitals. */
    String snippet() {
        return """
                <script src="https://WHERE-YOU-KEEP-IT/widget/FILE"
                        integrity="INTEGRITY" crossorigin="anonymous" defer></script>
                <etalase-search endpoint="https://YOUR-API" key="YOUR-SEARCH-KEY" store="YOUR-STORE" lang="id"></etalase-search>
                """.replace("FILE", fileName()).replace("INTEGRITY", integrity());
    }
}
