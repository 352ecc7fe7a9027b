package id.etalase.docs.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller; every pixel of the original counts. */
final class Scaled {
    private Scaled() {}

    /** As wide as said, if it is wider. */
    static BufferedImage to(int width, BufferedImage picture) {
        BufferedImage smaller = picture;
        // Halving first keeps thin lines: bilinear looks at four pixels only.
        while (smaller.getWidth() >= 2 * width) {
            smaller = drawn(smaller, smaller.getWidth() / 2);
        }
        return drawn(smaller, Math.min(width, smaller.getWidth()));
    }

    private static BufferedImage drawn(BufferedImage picture, int width) {
        int height = Math.toIntExact(Math.round((double) picture.getHeight() * width / picture.getWidth()));
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}
