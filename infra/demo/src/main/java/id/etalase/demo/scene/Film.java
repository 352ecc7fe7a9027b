package id.etalase.demo.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A square picture, exposed row by row: each row is blurred a little, gets its grain, and becomes pixels as soon as the
 * row below it is known.
 *
 * <p>A row holds the levels (about 0 to 255) of red, green and blue by turns.
 */
final class Film {
    private static final float QUALITY = 0.87f;

    /** The standard deviation of the sum of four bytes: twice that of one, which is 256 / sqrt(12). */
    private static final float FOUR_BYTES = 147.8f;

    private final int side;
    private final float spill;
    private final float grain;
    private final RandomGenerator random;
    private final BufferedImage image;
    private final byte[] pixels;
    private float[] above;
    private float[] row;
    private float[] below;
    private int exposed;

    /**
     * @param spill the share of a pixel, 0 to 0.3, that each neighbour gets of it
     * @param grain the standard deviation of the noise in levels
     */
    Film(int side, double spill, double grain, RandomGenerator random) {
        this.side = side;
        this.spill = (float) spill;
        this.grain = (float) grain;
        this.random = random;
        this.image = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
        this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        this.above = new float[3 * side];
        this.row = new float[3 * side];
        this.below = new float[3 * side];
    }

    /** Exposes the next row. */
    void expose(float[] levels) {
        float[] oldest = above;
        above = row;
        row = below;
        below = oldest;
        blur(levels, below);
        exposed++;
        if (exposed == 1) {
            System.arraycopy(below, 0, row, 0, row.length);
        } else {
            develop(exposed - 2, below);
        }
    }

    /** The picture, once every row was exposed. */
    byte[] jpeg() {
        above = row;
        row = below;
        develop(side - 1, row);
        return encode(image);
    }

    private void blur(float[] levels, float[] blurred) {
        float own = 1 - 2 * spill;
        int last = levels.length - 3;
        System.arraycopy(levels, 0, blurred, 0, 3);
        System.arraycopy(levels, last, blurred, last, 3);
        for (int i = 3; i < last; i++) {
            blurred[i] = levels[i] * own + (levels[i - 3] + levels[i + 3]) * spill;
        }
    }

    private void develop(int y, float[] under) {
        float own = 1 - 2 * spill;
        for (int x = 0; x < side; x++) {
            long noise = random.nextLong();
            float shared = normal(noise) * grain;
            float tint = normal(noise >>> 32) * grain * 0.5f;
            int i = 3 * x;
            int pixel = 3 * y * side + i;
            pixels[pixel + 2] = level(row[i] * own + (above[i] + under[i]) * spill + shared + tint);
            pixels[pixel + 1] = level(row[i + 1] * own + (above[i + 1] + under[i + 1]) * spill + shared);
            pixels[pixel] = level(row[i + 2] * own + (above[i + 2] + under[i + 2]) * spill + shared - tint);
        }
    }

    /** About normal, mean 0 and deviation 1, from the lower four bytes. */
    private static float normal(long bits) {
        int low = (int) bits;
        int sum = (low & 0xFF) + (low >>> 8 & 0xFF) + (low >>> 16 & 0xFF) + (low >>> 24);
        return (sum - 510) / FOUR_BYTES;
    }

    private static byte level(float value) {
        return (byte) Math.max(0, Math.min(255, (int) (value + 0.5f)));
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written to memory.", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
