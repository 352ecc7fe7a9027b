package id.etalase.cli.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small photos of things that never were: a coloured star for each product, turned a little from photo to photo. */
public final class DrawnPhotos {
    private static final int SIDE = 240;
    private static final float GOLDEN_RATIO = 0.618f;

    private DrawnPhotos() {}

    /**
     * A photo.
     *
     * @param product which thing, from 0; each has a colour and a number of points of its own
     * @param view which photo of it, from 0
     * @return a JPEG; the same bytes for the same arguments
     */
    public static byte[] jpeg(int product, int view) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = product * GOLDEN_RATIO;
        pen.setColor(Color.getHSBColor(hue + 0.5f, 0.15f, 0.95f));
        pen.fillRect(0, 0, SIDE, SIDE);
        Polygon star = star(product % 7 + 3, Math.toRadians(view * 7.0));
        pen.setColor(Color.getHSBColor(hue, 0.8f, 0.8f));
        pen.fill(star);
        pen.setColor(Color.getHSBColor(hue + 0.3f, 0.9f, 0.4f));
        pen.setStroke(new BasicStroke(2 + product % 4 * 4f));
        pen.draw(star);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    /**
     * Puts a shop's products below a folder, as {@code import} reads it: {@code barang-1/1.jpg ...}.
     *
     * @param first the first product's number for {@link #jpeg}
     */
    public static void shop(Path folder, int first, int products, int views) throws IOException {
        for (int product = 1; product <= products; product++) {
            Path place = Files.createDirectories(folder.resolve("barang-" + product));
            for (int view = 1; view <= views; view++) {
                Files.write(place.resolve(view + ".jpg"), jpeg(first + product - 1, view - 1));
            }
        }
    }

    private static Polygon star(int points, double turned) {
        Polygon star = new Polygon();
        for (int corner = 0; corner < 2 * points; corner++) {
            double radius = SIDE * (corner % 2 == 0 ? 0.42 : 0.2);
            double angle = turned + Math.PI * corner / points;
            star.addPoint((int) (SIDE / 2.0 + radius * Math.sin(angle)), (int) (SIDE / 2.0 - radius * Math.cos(angle)));
        }
        return star;
    }
}
