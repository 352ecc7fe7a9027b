package id.etalase.catalogue.recognition;

/**
 * Where in a photo its main object is: the smallest upright box around it, in shares of the photo's width and height, from its
 * upper left corner.
 *
 * @param x of the left edge, 0 to 1
 * @param y of the upper edge, 0 to 1
 * @param width above 0; {@code x + width} is at most 1
 * @param height above 0; {@code y + height} is at most 1
 */
public record MainObject(double x, double y, double width, double height) {
    /** Edges that are added up may pass the photo's by rounding. */
    private static final double TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if the box is empty or does not lie within the photo */
    public MainObject {
        if (!(x >= 0
                && y >= 0
                && width > 0
                && height > 0
                && x + width <= 1 + TOLERANCE
                && y + height <= 1 + TOLERANCE)) {
            throw new IllegalArgumentException(
                    "A box of " + width + " x " + height + " at " + x + ", " + y + " does not lie within a photo");
        }
    }
}
