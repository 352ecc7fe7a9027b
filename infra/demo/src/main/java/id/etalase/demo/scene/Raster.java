package id.etalase.demo.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Reads a premultiplied ARGB drawing between its pixels. */
final class Raster {
    private final int side;
    private final double scale;
    private final int[] pixels;

    /**
     * @param drawing a square, premultiplied ARGB
     * @param units its side in the units of the drawing
     */
    Raster(BufferedImage drawing, double units) {
        this.side = drawing.getWidth();
        this.scale = side / units;
        this.pixels = ((DataBufferInt) drawing.getRaster().getDataBuffer()).getData();
    }

    /**
     * Writes what a row of a photo sees of the drawing.
     *
     * @param toUnits from the pixels of the photo to the units of the drawing
     * @param argb alpha, red, green and blue (0 to 255, premultiplied) by turns; all 0 outside the drawing
     */
    void row(Homography toUnits, double y, float[] argb) {
        double[] place = new double[2];
        for (int i = 0; i < argb.length; i += 4) {
            toUnits.map(i / 4.0 + 0.5, y, place);
            sample(place[0] * scale - 0.5, place[1] * scale - 0.5, argb, i);
        }
    }

    /** How much of a place, in units, the drawing covers: 0 to 1. */
    float cover(double unitX, double unitY) {
        int x = (int) Math.floor(unitX * scale);
        int y = (int) Math.floor(unitY * scale);
        return (pixel(x, y) >>> 24) / 255f;
    }

    private void sample(double x, double y, float[] argb, int at) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= side || top + 1 >= side) {
            clear(argb, at);
            return;
        }
        int corner = top * side + left;
        int p00 = pixels[corner];
        int p10 = pixels[corner + 1];
        int p01 = pixels[corner + side];
        int p11 = pixels[corner + side + 1];
        if ((p00 | p10 | p01 | p11) == 0) {
            clear(argb, at);
            return;
        }
        float dx = (float) (x - left);
        float dy = (float) (y - top);
        for (int channel = 0; channel < 4; channel++) {
            int shift = 24 - 8 * channel;
            float above = mix((p00 >>> shift) & 0xFF, (p10 >>> shift) & 0xFF, dx);
            float below = mix((p01 >>> shift) & 0xFF, (p11 >>> shift) & 0xFF, dx);
            argb[at + channel] = above + (below - above) * dy;
        }
    }

    private static void clear(float[] argb, int at) {
        argb[at] = 0;
        argb[at + 1] = 0;
        argb[at + 2] = 0;
        argb[at + 3] = 0;
    }

    private int pixel(int x, int y) {
        return x < 0 || y < 0 || x >= side || y >= side ? 0 : pixels[y * side + x];
    }

    private static float mix(int a, int b, float share) {
        return a + (b - a) * share;
    }
}
