package id.etalase.vision.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Photo files, made on the spot. */
public final class TestPhotos {
    /** The colours of {@link #quarters}: upper left, upper right, lower left, lower right. */
    public static final List<Integer> QUARTERS = List.of(0xc82828, 0x28a03c, 0x283cbe, 0xe6a01e);

    private TestPhotos() {}

    /** 48 x 32 pixels in four colours, so that every orientation looks different. */
    public static BufferedImage quarters() {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 48; x++) {
                image.setRGB(x, y, QUARTERS.get(x / 24 + 2 * (y / 16)));
            }
        }
        return image;
    }

    public static BufferedImage halves(int width, int height, int above, int below) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, y < height / 2 ? above : below);
            }
        }
        return image;
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    /** One of the committed photos that the JDK cannot write. */
    public static byte[] committed(String name) {
        try (InputStream file = TestPhotos.class.getResourceAsStream("/photos/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("No such test photo: " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An EXIF block that says nothing but the orientation, little-endian. */
    public static byte[] exif(int orientation) {
        // TIFF header, one directory entry: tag 0x0112, type SHORT, count 1, the value.
        return HexFormat.of()
                .parseHex("49492a0008000000" + "0100" + "1201" + "0300" + "01000000"
                        + "0%d000000".formatted(orientation) + "00000000");
    }

    /** A JPEG with an EXIF segment right after its start. */
    public static byte[] jpegTurned(BufferedImage image, int orientation) {
        byte[] exif = exif(orientation);
        byte[] segment = ByteBuffer.allocate(10 + exif.length)
                .putShort((short) 0xffe1)
                .putShort((short) (8 + exif.length))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(exif)
                .array();
        return inserted(jpeg(image), 2, segment);
    }

    /** A PNG chunk, complete with its sum. */
    public static byte[] chunk(String type, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, 4 + content.length);
        return ByteBuffer.wrap(chunk)
                .putInt(chunk.length - 4, (int) sum.getValue())
                .array();
    }

    /** A black-and-white PNG, all black: as large as you like and yet a small file. */
    public static byte[] blackPng(int width, int height) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        }
        return png(header(width, height, 1, 0), chunk("IDAT", rows.toByteArray()));
    }

    /** The header of a PNG: bits a sample and colour type as in the specification. */
    public static byte[] header(int width, int height, int bits, int colourType) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bits)
                        .put((byte) colourType)
                        .array());
    }

    /** A PNG of these chunks and an end. */
    public static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex("89504e470d0a1a0a"));
        Arrays.stream(chunks).forEach(file::writeBytes);
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** Compressed rows of a PNG, each of them the same samples, unfiltered. */
    public static byte[] rows(int height, byte[] samples) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(rows)) {
            for (int y = 0; y < height; y++) {
                deflater.write(0);
                deflater.write(samples);
            }
        }
        return chunk("IDAT", rows.toByteArray());
    }

    /** A file with something put in. */
    public static byte[] inserted(byte[] file, int at, byte[] something) {
        return ByteBuffer.allocate(file.length + something.length)
                .put(file, 0, at)
                .put(something)
                .put(file, at, file.length - at)
                .array();
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return file.toByteArray();
    }
}
