package id.etalase.client.request;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of a write.
 *
 * @param etag the state that must still be there, or else nothing is changed (412 {@code precondition-failed}); without quotes
 * @param idempotencyKey 1 to 64 visible ASCII characters: the same write with the same key within a day is done once. Null takes
 *     a fresh one for each call, which covers the tries of that call.
 */
public record Write(@Nullable String etag, @Nullable String idempotencyKey) {
    /** Whatever is there. */
    public static final Write PLAIN = new Write(null, null);

    public Write {
        etag = etag == null ? null : etag.replace("\"", "");
    }

    /** Only if the product's state is still this one. */
    public static Write ifMatch(String etag) {
        return new Write(etag, null);
    }

    /** Under a key of the caller's own, for a program that may be restarted between two tries. */
    public Write key(String ownKey) {
        return new Write(etag, ownKey);
    }
}
