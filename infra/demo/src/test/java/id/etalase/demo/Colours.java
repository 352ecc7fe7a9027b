package id.etalase.demo;

import java.awt.image.BufferedImage;

/** The colours in the middle of a photo, as the square roots of a histogram: their dot product is 1 for alike ones. */
final class Colours {
    private static final int LEVELS = 6;
    private static final double MIDDLE = 0.4;

    private final double[] shares;

    private Colours(double[] shares) {
        this.shares = shares;
    }

    static Colours of(BufferedImage photo) {
        int width = (int) (photo.getWidth() * MIDDLE);
        int margin = (photo.getWidth() - width) / 2;
        double[] shares = new double[LEVELS * LEVELS * LEVELS];
        for (int rgb : photo.getRGB(margin, margin, width, width, null, 0, width)) {
            shares[(bin(rgb >> 16) * LEVELS + bin(rgb >> 8)) * LEVELS + bin(rgb)] += 1.0 / (width * width);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.sqrt(shares[i]);
        }
        return new Colours(shares);
    }

    /** How alike, 0 to 1 (Bhattacharyya's coefficient). */
    double likeness(Colours other) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * other.shares[i];
        }
        return sum;
    }

    /** How far two photos of one size are apart, pixel by pixel: the mean difference of the green levels. */
    static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return (double) sum / (one.getWidth() * one.getHeight());
    }

    private static int bin(int channel) {
        return (channel & 0xFF) * LEVELS / 256;
    }
}
