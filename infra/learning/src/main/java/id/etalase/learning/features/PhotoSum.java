package id.etalase.learning.features;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which photo it is, whatever its file is called.
 *
 * @param hex the SHA-256 of its bytes: 64 lower-case hexadecimal digits
 */
public record PhotoSum(String hex) {
    static final int BYTES = 32;

    /** Of a photo's bytes. */
    public static PhotoSum of(byte[] photo) {
        try {
            return ofDigest(MessageDigest.getInstance("SHA-256").digest(photo));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static PhotoSum ofDigest(byte[] digest) {
        return new PhotoSum(HexFormat.of().formatHex(digest));
    }

    byte[] digest() {
        return HexFormat.of().parseHex(hex);
    }
}
