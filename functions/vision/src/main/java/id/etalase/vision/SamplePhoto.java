package id.etalase.vision;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Photos made by code, one of each format that is read, to exercise the whole way of one. */
public enum SamplePhoto {
    JPEG("image/jpeg") {
        @Override
        public byte[] bytes() {
            return drawn("jpeg");
        }
    },
    PNG("image/png") {
        @Override
        public byte[] bytes() {
            return drawn("png");
        }
    },
    WEBP("image/webp") {
        @Override
        public byte[] bytes() {
            // There is no writer of this format here. The file shows slow gradients, 320 x 320.
            try (InputStream file = Objects.requireNonNull(SamplePhoto.class.getResourceAsStream("sample.webp"))) {
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("Reading a resource of our own", e);
            }
        }
    };

    private static final int SIDE = 320;

    private final String mediaType;

    SamplePhoto(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names the format. */
    public String mediaType() {
        return mediaType;
    }

    /** The file. */
    public abstract byte[] bytes();

    private static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, (x & 0xff) << 16 | (y & 0xff) << 8 | ((x ^ y) & 0xff));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return file.toByteArray();
    }
}
