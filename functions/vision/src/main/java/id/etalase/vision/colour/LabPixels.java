package id.etalase.vision.colour;

import id.etalase.vision.photo.Pixels;
import java.util.Arrays;

/**
 * A small copy of a photo in CIELAB, rows from the top.
 *
 * @param values L*, a* and b* of each pixel; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
record LabPixels(int width, int height, float[] values) {
    static final int CHANNELS = 3;

    /** Averages blocks of pixels, so that the shorter side has no more than about so many. */
    static LabPixels of(Pixels pixels, int side) {
        int block = Math.max(1, Math.min(pixels.width(), pixels.height()) / side);
        int width = pixels.width() / block;
        int height = pixels.height() / block;
        float[] values = new float[CHANNELS * width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mean(pixels, x * block, y * block, block, values, CHANNELS * (y * width + x));
            }
        }
        return new LabPixels(width, height, values);
    }

    private static void mean(Pixels pixels, int left, int top, int block, float[] lab, int target) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + block; y++) {
            int at = CHANNELS * (y * pixels.width() + left);
            for (int x = 0; x < block; x++, at += CHANNELS) {
                red += pixels.rgb()[at] & 0xff;
                green += pixels.rgb()[at + 1] & 0xff;
                blue += pixels.rgb()[at + 2] & 0xff;
            }
        }
        int area = block * block;
        Lab.write(rounded(red, area), rounded(green, area), rounded(blue, area), lab, target);
    }

    private static int rounded(int sum, int area) {
        return (sum + area / 2) / area;
    }

    int size() {
        return width * height;
    }

    /** L*, a* and b* of a pixel. */
    float[] colour(int pixel) {
        return Arrays.copyOfRange(values, CHANNELS * pixel, CHANNELS * (pixel + 1));
    }

    /** The square of a pixel's distance from a colour: Delta E of 1976, squared. */
    float squaredDistance(int pixel, float[] lab) {
        float l = values[CHANNELS * pixel] - lab[0];
        float a = values[CHANNELS * pixel + 1] - lab[1];
        float b = values[CHANNELS * pixel + 2] - lab[2];
        return l * l + a * a + b * b;
    }
}
