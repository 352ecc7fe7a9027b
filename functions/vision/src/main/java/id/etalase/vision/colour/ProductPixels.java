package id.etalase.vision.colour;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.vision.photo.Pixels;

/**
 * A small copy of a photo, of which each pixel weighs as much as it is of the product: as the network's attention lies on it,
 * and nothing where it belongs to the background.
 */
public final class ProductPixels {
    /** In pixels, about: enough to tell a product from what lies about it, and little work beside a forward pass. */
    private static final int SIDE = 64;

    /** Where less of the attention than this is left, the product has the background's colour, and all counts. */
    private static final double LEAST_LEFT = 0.02;

    private final LabPixels pixels;
    private final float[] weights;

    private ProductPixels(LabPixels pixels, float[] weights) {
        this.pixels = pixels;
        this.weights = weights;
    }

    /**
     * Weighs a photo's pixels.
     *
     * @param photo what the network was shown
     * @param attention of the network, over the same
     */
    public static ProductPixels of(Pixels photo, AttentionMap attention) {
        LabPixels pixels = LabPixels.of(photo, SIDE);
        float[] attended = attention.stretched(pixels.width(), pixels.height());
        boolean[] ground = Background.of(pixels).within(pixels);
        float[] weights = new float[attended.length];
        double all = 0;
        double left = 0;
        for (int pixel = 0; pixel < weights.length; pixel++) {
            weights[pixel] = ground[pixel] ? 0 : attended[pixel];
            all += attended[pixel];
            left += weights[pixel];
        }
        return new ProductPixels(pixels, left < LEAST_LEFT * all ? attended : weights);
    }

    /** The box around the product, in shares of what the network was shown. */
    public MainObject box() {
        return ObjectBox.around(weights, pixels.width(), pixels.height());
    }

    int size() {
        return weights.length;
    }

    /** How much a pixel is of the product, 0 to 1. */
    float weight(int pixel) {
        return weights[pixel];
    }

    /** One of L*, a* and b* of a pixel. */
    float value(int pixel, int channel) {
        return pixels.values()[LabPixels.CHANNELS * pixel + channel];
    }
}
