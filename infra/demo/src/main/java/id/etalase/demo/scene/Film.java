package id.etalase.demo.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A square picture while it is made: floating levels of 0 to 255, then a JPEG. */
final class Film {
    private static final float QUALITY = 0.87f;

    /** The standard deviation of the sum of four bytes: 2 times that of one, which is 256 / sqrt(12). */
    private static final double FOUR_BYTES = 147.8;

    private final int side;
    private final float[][] planes;

    Film(int side) {
        this.side = side;
        this.planes = new float[3][side * side];
    }

    void expose(int x, int y, int channel, double level) {
        planes[channel][y * side + x] = (float) level;
    }

    /** Lets each pixel spill a share (0 to 0.3) into its neighbours: a lens is never quite sharp. */
    void blur(double share) {
        float spilt = (float) share;
        for (float[] plane : planes) {
            for (int y = 0; y < side; y++) {
                blurLine(plane, y * side + 1, y * side + side - 1, 1, spilt);
            }
            // The same down the columns, all of them at once: memory is read in its own order.
            blurLine(plane, side, side * (side - 1), side, spilt);
        }
    }

    /** Blurs the levels from one place to another with those a step before and after. */
    private static void blurLine(float[] plane, int from, int to, int step, float share) {
        float[] before = Arrays.copyOfRange(plane, from - step, to - step);
        float[] after = Arrays.copyOfRange(plane, from + step, to + step);
        float own = 1 - 2 * share;
        for (int i = 0; i < before.length; i++) {
            plane[from + i] = plane[from + i] * own + (before[i] + after[i]) * share;
        }
    }

    /** The developed picture, with the sensor's grain on it. */
    byte[] jpeg(double grain, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < rgb.length; i++) {
            long noise = random.nextLong();
            double shared = bytes(noise) * grain;
            double tint = bytes(noise >>> 32) * grain * 0.5;
            rgb[i] = level(planes[0][i] + shared + tint) << 16
                    | level(planes[1][i] + shared) << 8
                    | level(planes[2][i] + shared - tint);
        }
        return encode(image);
    }

    /** About normal, mean 0 and deviation 1, from the lower four bytes. */
    private static double bytes(long bits) {
        long sum = (bits & 0xFF) + (bits >>> 8 & 0xFF) + (bits >>> 16 & 0xFF) + (bits >>> 24 & 0xFF);
        return (sum - 510) / FOUR_BYTES;
    }

    private static int level(double value) {
        return (int) Math.clamp(value + 0.5, 0, 255);
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
