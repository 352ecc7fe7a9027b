package id.etalase.demo.scene;

import java.util.random.RandomGenerator;

/**
 * The light of a photo and what the camera makes of it.
 *
 * @param red gain of the red channel; a warm lamp has more of it
 * @param green gain of the green channel
 * @param blue gain of the blue channel
 * @param slopeX how much brighter the left edge is than the middle
 * @param slopeY how much brighter the upper edge is than the middle
 * @param vignette how much darker the corners are
 * @param shadow how dark shadows are, 0 to 1
 * @param grain the sensor's noise, standard deviation in levels of 255
 * @param blur the share of a pixel that spills into each neighbour
 */
record Light(
        double red,
        double green,
        double blue,
        double slopeX,
        double slopeY,
        double vignette,
        double shadow,
        double grain,
        double blur) {
    static Light of(RandomGenerator random) {
        double warmth = random.nextDouble(-0.075, 0.09);
        double exposure = random.nextDouble(1.02, 1.17);
        return new Light(
                exposure * (1 + warmth),
                exposure * (1 + warmth * 0.12),
                exposure * (1 - warmth),
                random.nextDouble(0.02, 0.15),
                random.nextDouble(-0.04, 0.1),
                random.nextDouble(0.03, 0.17),
                random.nextDouble(0.42, 0.66),
                random.nextDouble(1.0, 3.4),
                random.nextDouble(0.0, 0.16));
    }

    /** Lights a row in place: levels of red, green and blue by turns, at a height of -1 (top) to 1. */
    void shine(double y, float[] levels) {
        int side = levels.length / 3;
        for (int pixel = 0; pixel < side; pixel++) {
            double x = 2.0 * pixel / side - 1;
            float gain = (float) (1 - slopeX * x - slopeY * y - vignette * 0.5 * (x * x + y * y));
            levels[3 * pixel] *= gain * (float) red;
            levels[3 * pixel + 1] *= gain * (float) green;
            levels[3 * pixel + 2] *= gain * (float) blue;
        }
    }
}
