package id.etalase.vision.photo;

/**
 * Pixels in sRGB, rows from the top, three bytes a pixel: red, green, blue.
 *
 * @param rgb not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
public record Pixels(int width, int height, byte[] rgb) {
    private static final int CHANNELS = 3;

    /** @throws IllegalArgumentException if there are not three bytes for each pixel */
    public Pixels {
        if (rgb.length != CHANNELS * width * height) {
            throw new IllegalArgumentException(rgb.length + " bytes for " + width + " x " + height + " pixels");
        }
    }
}
