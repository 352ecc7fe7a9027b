package id.etalase.vision.preprocessing;

/**
 * How the pixels of one axis are averaged into fewer or spread over more: for each output pixel a window of input pixels and
 * their weights, in fixed point.
 *
 * <p>This is Pillow's antialiased bilinear filter (src/libImaging/Resample.c, {@code precompute_coeffs} and
 * {@code normalize_coeffs_8bpc}): a triangle as wide as the scale, with {@value #PRECISION_BITS} fractional bits. The arithmetic
 * is kept step by step, so that the result is equal and not only close.
 */
final class Resampling {
    static final int PRECISION_BITS = 32 - 8 - 2;
    private static final int HALF = 1 << (PRECISION_BITS - 1);

    private final int[] starts;
    private final int[][] weights;

    private Resampling(int[] starts, int[][] weights) {
        this.starts = starts;
        this.weights = weights;
    }

    /**
     * @param in pixels along the axis
     * @param out pixels it is resized to
     * @param crop first output pixel that is wanted
     * @param count output pixels that are wanted
     */
    static Resampling of(int in, int out, int crop, int count) {
        int[] starts = new int[count];
        int[][] weights = new int[count][];
        double scale = (double) in / out;
        double support = Math.max(scale, 1.0);
        for (int i = 0; i < count; i++) {
            double centre = (crop + i + 0.5) * scale;
            starts[i] = Math.max((int) (centre - support + 0.5), 0);
            int end = Math.min((int) (centre + support + 0.5), in);
            weights[i] = weights(starts[i], end, centre, 1.0 / support);
        }
        return new Resampling(starts, weights);
    }

    private static int[] weights(int start, int end, double centre, double narrowing) {
        double[] triangle = new double[end - start];
        double sum = 0;
        for (int k = 0; k < triangle.length; k++) {
            triangle[k] = Math.max(1.0 - Math.abs((k + start - centre + 0.5) * narrowing), 0.0);
            sum += triangle[k];
        }
        int[] fixed = new int[triangle.length];
        for (int k = 0; k < fixed.length; k++) {
            fixed[k] = (int) (0.5 + triangle[k] / sum * (1 << PRECISION_BITS));
        }
        return fixed;
    }

    /** How many output pixels there are. */
    int count() {
        return starts.length;
    }

    /** The first input pixel that an output pixel is made of. */
    int start(int output) {
        return starts[output];
    }

    /** One past the last input pixel that an output pixel is made of. */
    int end(int output) {
        return starts[output] + weights[output].length;
    }

    /** The weight of an input pixel within an output pixel's window. */
    int weight(int output, int input) {
        return weights[output][input - starts[output]];
    }

    /** Resamples a row of RGB pixels. */
    void row(byte[] rgb, byte[] target) {
        for (int i = 0; i < starts.length; i++) {
            int red = HALF;
            int green = HALF;
            int blue = HALF;
            int at = 3 * starts[i];
            for (int weight : weights[i]) {
                red += (rgb[at] & 0xff) * weight;
                green += (rgb[at + 1] & 0xff) * weight;
                blue += (rgb[at + 2] & 0xff) * weight;
                at += 3;
            }
            target[3 * i] = (byte) rounded(red);
            target[3 * i + 1] = (byte) rounded(green);
            target[3 * i + 2] = (byte) rounded(blue);
        }
    }

    /** A weighted sum of samples as an 8-bit sample; the sum must have begun at {@link #beginning}. */
    static int rounded(int sum) {
        return Math.clamp(sum >> PRECISION_BITS, 0, 255);
    }

    /** Where a weighted sum begins, so that {@link #rounded} rounds half up. */
    static int beginning() {
        return HALF;
    }
}
