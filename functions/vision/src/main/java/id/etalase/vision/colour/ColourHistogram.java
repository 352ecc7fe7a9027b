package id.etalase.vision.colour;

/**
 * How much of a product has which colour: a histogram over a grid in CIELAB. Each pixel is shared out among the eight points
 * about it (trilinear), so that a colour between two points is a bit of both; the grid is finer among the greys, where small differences
 * have names: black, grey, white, cream.
 *
 * <p>What is given are the square roots of the shares (Hellinger's kernel, which Arandjelovic and Zisserman, Three things
 * everyone should know to improve object retrieval, 2012, use for histograms alike): their squares sum to 1, and a small spot of a colour
 * is not drowned by a large one.
 *
 * <p>Whoever measures them differently raises {@code ColourFeatures.VERSION} in {@link id.etalase.model}.
 */
public final class ColourHistogram {
    private static final float[][] GRID = {
        {0, 15, 30, 45, 60, 80, 100},
        {-40, -15, 0, 12, 28, 50, 75},
        {-55, -28, -10, 0, 12, 35, 70},
    };

    /** How many numbers there are. */
    public static final int DIMENSION = GRID[0].length * GRID[1].length * GRID[2].length;

    private static final int CORNERS = 8;

    private ColourHistogram() {}

    /** @return float32 [{@link #DIMENSION}], of length 1 */
    public static float[] of(ProductPixels product) {
        double[] sums = new double[DIMENSION];
        double all = 0;
        for (int pixel = 0; pixel < product.size(); pixel++) {
            if (product.weight(pixel) > 0) {
                share(product, pixel, sums);
                all += product.weight(pixel);
            }
        }
        float[] roots = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            roots[i] = (float) Math.sqrt(sums[i] / all);
        }
        return roots;
    }

    private static void share(ProductPixels product, int pixel, double[] sums) {
        int[] below = new int[GRID.length];
        float[] above = new float[GRID.length];
        for (int channel = 0; channel < GRID.length; channel++) {
            float[] points = GRID[channel];
            float value = Math.clamp(product.value(pixel, channel), points[0], points[points.length - 1]);
            int at = 0;
            while (at < points.length - 2 && value >= points[at + 1]) {
                at++;
            }
            below[channel] = at;
            above[channel] = (value - points[at]) / (points[at + 1] - points[at]);
        }
        for (int corner = 0; corner < CORNERS; corner++) {
            int at = 0;
            float part = product.weight(pixel);
            for (int channel = 0; channel < GRID.length; channel++) {
                int up = corner >> channel & 1;
                at = at * GRID[channel].length + below[channel] + up;
                part *= up == 1 ? above[channel] : 1 - above[channel];
            }
            sums[at] += part;
        }
    }
}
