package id.etalase.learning.report;

import id.etalase.learning.evaluation.PhotoRef;
import id.etalase.vision.photo.Photo;
import id.etalase.vision.photo.PhotoLimits;
import id.etalase.vision.photo.PhotoReader;
import id.etalase.vision.photo.PhotoReading;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads photos and shrinks them. Not for several threads. */
public final class PhotoThumbnails implements Thumbnails {
    private static final int SIDE = 88;

    private final Map<String, Path> files;
    private final Map<String, String> made = new HashMap<>();
    private final PhotoReader reader = new PhotoReader(PhotoLimits.DEFAULT, SIDE);

    /** @param files where each photo lies, by its name in the manifest */
    public PhotoThumbnails(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public String of(PhotoRef photo) {
        return made.computeIfAbsent(photo.name(), this::make);
    }

    private String make(String name) {
        Path file = files.get(name);
        if (file == null) {
            return "";
        }
        try {
            return switch (reader.read(Files.readAllBytes(file))) {
                case PhotoReading.Read read -> jpeg(read.photo());
                case PhotoReading.Refused refused -> "";
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String jpeg(Photo photo) throws IOException {
        BufferedImage whole = whole(photo);
        double scale = SIDE / (double) Math.max(whole.getWidth(), whole.getHeight());
        int width = Math.max(1, (int) (whole.getWidth() * scale));
        int height = Math.max(1, (int) (whole.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", file);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }

    private static BufferedImage whole(Photo photo) {
        BufferedImage image = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_RGB);
        Photo.Rows rows = photo.rows();
        for (int y = 0; y < photo.height(); y++) {
            byte[] row = rows.row(y);
            for (int x = 0; x < photo.width(); x++) {
                int rgb = (row[3 * x] & 0xff) << 16 | (row[3 * x + 1] & 0xff) << 8 | (row[3 * x + 2] & 0xff);
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }
}
