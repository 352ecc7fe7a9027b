package id.etalase.vision.colour;

import id.etalase.vision.photo.Pixels;
import java.util.Random;

/** A photo made by a test. */
final class Drawing {
    private final int width;
    private final int height;
    private final byte[] rgb;

    Drawing(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.rgb = new byte[3 * width * height];
        fill(0, 0, width, height, colour);
    }

    /** Fills a rectangle; the right and the lower edge are not of it. */
    Drawing fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                set(x, y, colour);
            }
        }
        return this;
    }

    /** Gives every pixel a colour of its own, any there is. */
    Drawing clutter(long seed) {
        new Random(seed).nextBytes(rgb);
        return this;
    }

    private void set(int x, int y, int colour) {
        int at = 3 * (y * width + x);
        rgb[at] = (byte) (colour >> 16);
        rgb[at + 1] = (byte) (colour >> 8);
        rgb[at + 2] = (byte) colour;
    }

    Pixels pixels() {
        return new Pixels(width, height, rgb);
    }
}
