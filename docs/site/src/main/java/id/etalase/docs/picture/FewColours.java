package id.etalase.docs.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture with 256 colours of its own, which a PNG of a page needs a third of the space for. */
final class FewColours {
    private FewColours() {}

    /** The JDK's GIF writer chooses the colours. */
    static BufferedImage of(BufferedImage picture) throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(picture, "gif", gif);
        return ImageIO.read(new ByteArrayInputStream(gif.toByteArray()));
    }
}
