package id.etalase.catalogue.product;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which objects make up a product, and each in which state. It is the same whether it is read off the bucket or off an index that has
 * caught up with it; so who looks at the one can say what must still hold in the other.
 *
 * @param etags names of photos, and {@value ObjectKey.Facts#NAME} where there is one, to their states; the names hold no control
 *     characters
 */
public record ProductState(SortedMap<String, String> etags) {
    /** Of the SHA-256 so much is told: nobody gains by making two states look alike. */
    private static final int ETAG_CHARACTERS = 32;

    public ProductState {
        etags = Collections.unmodifiableSortedMap(new TreeMap<>(etags));
    }

    /** Of objects in any order. */
    public static ProductState of(Map<String, String> etags) {
        return new ProductState(new TreeMap<>(etags));
    }

    /** The state in one word, 32 hexadecimal digits: another whenever an object comes, goes or changes. */
    public String etag() {
        StringBuilder all = new StringBuilder();
        etags.forEach((name, etag) -> all.append(name).append('\n').append(etag).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ETAG_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The same with an object in another state. */
    public ProductState with(String name, String etag) {
        SortedMap<String, String> all = new TreeMap<>(etags);
        all.put(name, etag);
        return new ProductState(all);
    }
}
