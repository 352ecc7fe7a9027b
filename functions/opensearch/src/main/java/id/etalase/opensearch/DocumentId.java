package id.etalase.opensearch;

import id.etalase.catalogue.product.ObjectKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The id of a photo's document: keys may be longer than the 512 bytes that OpenSearch allows an id, and odd in a URL. */
final class DocumentId {
    private DocumentId() {}

    /** The SHA-256 of the key in base64url, 43 characters. */
    static String of(ObjectKey.Photo key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.text().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
