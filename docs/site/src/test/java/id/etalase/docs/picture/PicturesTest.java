package id.etalase.docs.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void takeScreenshots() throws IOException {
        save("one.png", Color.RED);
        save("two.png", Color.BLUE);
    }

    private void save(String name, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour, 400, 0, Color.WHITE));
        graphics.fillRect(0, 0, 400, 300);
        graphics.dispose();
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private void make(String recipe) throws IOException {
        Files.writeString(folder.resolve("pictures.txt"), "# remark\n\n" + recipe + "\n");
        Pictures.main(new String[] {folder.toString(), folder.toString()});
    }

    @Test
    void gif_showsEachFrameAsLongAsSaid() throws IOException {
        make("one.png two.png -> tour.gif width=200 seconds=2.5");

        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(folder.resolve("tour.gif").toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            assertThat(reader.getWidth(1)).isEqualTo(200);
            Color shown = new Color(reader.read(1).getRGB(10, 75));
            assertThat(shown.getBlue()).isGreaterThan(200);
            assertThat(shown.getRed()).isLessThan(50);
            assertThat(reader.getImageMetadata(0)
                            .getAsTree("javax_imageio_gif_image_1.0")
                            .getChildNodes()
                            .item(1)
                            .getAttributes()
                            .getNamedItem("delayTime")
                            .getNodeValue())
                    .isEqualTo("250");
        } finally {
            reader.dispose();
        }
    }

    @Test
    void png_isAsWideAsSaidAndNeverWider() throws IOException {
        make("one.png -> small.png width=150");
        BufferedImage small = ImageIO.read(folder.resolve("small.png").toFile());
        assertThat(small.getWidth()).isEqualTo(150);
        assertThat(small.getHeight()).isEqualTo(113);

        make("one.png -> same.png width=900");
        assertThat(ImageIO.read(folder.resolve("same.png").toFile()).getWidth()).isEqualTo(400);
    }

    @Test
    void screenshot_thatWasNotTaken_leavesThePictureAlone() throws IOException {
        Files.writeString(folder.resolve("kept.png"), "before");
        make("missing.png -> kept.png width=100");

        assertThat(folder.resolve("kept.png")).hasContent("before");
    }

    @Test
    void recipe_ofAnotherForm_isToldItsForm() {
        assertThatThrownBy(() -> Recipe.of("one.png tour.gif")).hasMessageContaining("SCREENSHOT ... -> PICTURE");
    }
}
