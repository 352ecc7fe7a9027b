package id.etalase.vision;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.vision.testing.TestPhotos;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The box that the network's own attention gives, on drawn photos; skipped where no model with attention is shipped. */
class MainObjectIT {
    private static final Path MODEL =
            Path.of(System.getProperty("etalase.root", "."), "models", "etalase-1", "model.json");
    private static final int SIDE = 400;

    /** A bag at 0.5 to 0.9 across and 0.15 to 0.65 down. */
    private static final MainObject BAG = new MainObject(0.5, 0.15, 0.4, 0.5);

    private static BufferedImage withBag(BufferedImage photo) {
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x8c1d1d));
        pen.fillRoundRect(200, 120, 160, 140, 30, 30);
        pen.setStroke(new BasicStroke(14));
        pen.drawArc(240, 67, 80, 120, 0, 180);
        pen.setColor(new Color(0xd9b24c));
        pen.fillOval(268, 170, 24, 24);
        pen.dispose();
        return photo;
    }

    private static BufferedImage ground(int texture) {
        Random random = new Random(7);
        BufferedImage photo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int level = 190 + (texture == 0 ? 0 : random.nextInt(texture) - texture / 2);
                photo.setRGB(x, y, 0x10101 * level);
            }
        }
        return photo;
    }

    private static double overlap(BufferedImage photo) {
        try (DjlRecognizer recognizer = DjlRecognizer.load(MODEL)) {
            MainObject found = ((Seeing.Seen) recognizer.see(TestPhotos.png(photo))).mainObject();
            double across = Math.min(found.x() + found.width(), BAG.x() + BAG.width()) - Math.max(found.x(), BAG.x());
            double down = Math.min(found.y() + found.height(), BAG.y() + BAG.height()) - Math.max(found.y(), BAG.y());
            double common = Math.max(0, across) * Math.max(0, down);
            return common / (found.width() * found.height() + BAG.width() * BAG.height() - common);
        }
    }

    @Test
    void see_objectOnAPlainGround_boxesIt() {
        assertThat(overlap(withBag(ground(0)))).isGreaterThan(0.8);
    }

    @Test
    void see_objectOnATexturedGround_boxesItRoughly() {
        assertThat(overlap(withBag(ground(110)))).isGreaterThan(0.4);
    }
}
