package id.etalase.demo.scene;

import id.etalase.demo.paint.Tone;

/** A square piece of a surface that repeats without a seam. */
final class Texture {
    /** A power of two, so that a mask wraps a coordinate. */
    private static final int SIDE = 512;

    private static final int MASK = SIDE - 1;

    private final int[] pixels = new int[SIDE * SIDE];

    /** What a surface looks like at a place. */
    interface Dye {
        /** The tone at {@code u, v}, each 0 to 1 and repeating. */
        Tone at(double u, double v);
    }

    Texture(Dye dye) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                Tone tone = dye.at((x + 0.5) / SIDE, (y + 0.5) / SIDE);
                pixels[y * SIDE + x] = pack(tone.red()) << 16 | pack(tone.green()) << 8 | pack(tone.blue());
            }
        }
    }

    /**
     * Writes red, green and blue (0 to 255, by turns) along a straight line over the surface.
     *
     * @param u where it begins; 1 is a whole piece
     * @param v where it begins
     * @param du how far it goes with each pixel
     * @param dv how far it goes with each pixel
     */
    void line(double u, double v, double du, double dv, float[] rgb) {
        double x = u * SIDE;
        double y = v * SIDE;
        for (int i = 0; i < rgb.length; i += 3) {
            sample(x, y, rgb, i);
            x += du * SIDE;
            y += dv * SIDE;
        }
    }

    private void sample(double x, double y, float[] rgb, int at) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float dx = (float) (x - left);
        float dy = (float) (y - top);
        int column = left & MASK;
        int nextColumn = (left + 1) & MASK;
        int row = (top & MASK) * SIDE;
        int nextRow = ((top + 1) & MASK) * SIDE;
        int p00 = pixels[row + column];
        int p10 = pixels[row + nextColumn];
        int p01 = pixels[nextRow + column];
        int p11 = pixels[nextRow + nextColumn];
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            float above = mix((p00 >> shift) & 0xFF, (p10 >> shift) & 0xFF, dx);
            float below = mix((p01 >> shift) & 0xFF, (p11 >> shift) & 0xFF, dx);
            rgb[at + channel] = above + (below - above) * dy;
        }
    }

    private static float mix(int a, int b, float share) {
        return a + (b - a) * share;
    }

    private static int pack(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
