package id.etalase.vision;

/** Looks at photos without naming anything. Safe for use by several threads. */
@FunctionalInterface
public interface Eye {
    /**
     * Looks at a photo.
     *
     * @param photo the file's bytes: JPEG, PNG or WebP; anything else is refused with its reason
     */
    Seeing see(byte[] photo);
}
