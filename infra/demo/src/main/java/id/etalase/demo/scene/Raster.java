package id.etalase.demo.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

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

    /** Writes alpha, red, green and blue (0 to 255, premultiplied) at a place in units; all 0 outside. */
    void sample(double unitX, double unitY, float[] argb) {
        double x = unitX * scale - 0.5;
        double y = unitY * scale - 0.5;
        if (!(x > -1 && y > -1 && x < side && y < side)) {
            Arrays.fill(argb, 0);
            return;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float dx = (float) (x - left);
        float dy = (float) (y - top);
        int p00 = pixel(left, top);
        int p10 = pixel(left + 1, top);
        int p01 = pixel(left, top + 1);
        int p11 = pixel(left + 1, top + 1);
        if ((p00 | p10 | p01 | p11) == 0) {
            Arrays.fill(argb, 0);
            return;
        }
        for (int channel = 0; channel < 4; channel++) {
            int shift = 24 - 8 * channel;
            float above = mix((p00 >>> shift) & 0xFF, (p10 >>> shift) & 0xFF, dx);
            float below = mix((p01 >>> shift) & 0xFF, (p11 >>> shift) & 0xFF, dx);
            argb[channel] = above + (below - above) * dy;
        }
    }

    private int pixel(int x, int y) {
        return x < 0 || y < 0 || x >= side || y >= side ? 0 : pixels[y * side + x];
    }

    private static float mix(int a, int b, float share) {
        return a + (b - a) * share;
    }
}
