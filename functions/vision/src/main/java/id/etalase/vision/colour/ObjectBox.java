package id.etalase.vision.colour;

import id.etalase.catalogue.recognition.MainObject;

/** The box around the pixels that are the product. */
final class ObjectBox {
    /** The share of the highest weight below which a pixel is not taken to be of the product. */
    private static final float LEAST = 0.25f;

    /** The share of the product that may stick out on each side: a shadow, a strap, a speck. */
    private static final double OUTSIDE = 0.01;

    private ObjectBox() {}

    /**
     * The box that leaves out as much on each side as may stick out.
     *
     * @param weights how much each pixel is of the product, rows from the top; not all 0
     */
    static MainObject around(float[] weights, int width, int height) {
        float highest = 0;
        for (float weight : weights) {
            highest = Math.max(highest, weight);
        }
        int[] columns = new int[width];
        int[] rows = new int[height];
        int all = 0;
        for (int pixel = 0; pixel < weights.length; pixel++) {
            if (weights[pixel] >= LEAST * highest) {
                columns[pixel % width]++;
                rows[pixel / width]++;
                all++;
            }
        }
        int left = first(columns, all);
        int top = first(rows, all);
        return new MainObject(
                left / (double) width,
                top / (double) height,
                (end(columns, all) - left) / (double) width,
                (end(rows, all) - top) / (double) height);
    }

    private static int first(int[] counts, int all) {
        int at = 0;
        for (int outside = counts[0]; outside <= OUTSIDE * all; outside += counts[at]) {
            at++;
        }
        return at;
    }

    private static int end(int[] counts, int all) {
        int at = counts.length;
        for (int outside = counts[at - 1]; outside <= OUTSIDE * all; outside += counts[at - 1]) {
            at--;
        }
        return at;
    }
}
