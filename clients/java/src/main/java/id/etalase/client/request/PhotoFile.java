package id.etalase.client.request;

/**
 * A photo that is to be uploaded.
 *
 * @param name of the photo in its product: 1 to 100 characters, no slash
 * @param type {@code image/jpeg}, {@code image/png} or {@code image/webp}
 * @param bytes its length, 31,457,280 at most
 */
public record PhotoFile(String name, String type, long bytes) {
    /** What a photo's own bytes say. */
    public static PhotoFile of(String name, byte[] photo) {
        return new PhotoFile(name, PhotoType.of(photo), photo.length);
    }
}
