package id.etalase.client.request;

/** The media type of a photo by its first bytes: file names lie. */
public final class PhotoType {
    private PhotoType() {}

    /** {@code image/png}, {@code image/webp}, or else {@code image/jpeg}: the API then says what it really is. */
    public static String of(byte[] photo) {
        if (begins(photo, 0, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        return begins(photo, 0, 'R', 'I', 'F', 'F') && begins(photo, 8, 'W', 'E', 'B', 'P')
                ? "image/webp"
                : "image/jpeg";
    }

    private static boolean begins(byte[] bytes, int offset, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= offset + i || (bytes[offset + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
