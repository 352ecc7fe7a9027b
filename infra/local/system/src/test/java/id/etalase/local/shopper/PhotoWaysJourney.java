package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoQuery;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;

/** All the ways by which a photo comes onto the page: dropped, pasted, by camera, and straight off a phone, lying on its side. */
public final class PhotoWaysJourney {
    /** A file of these bytes in the hands of whoever drags or pastes. */
    private static final String HELD = """
            const held = new DataTransfer();
            held.items.add(new File([Uint8Array.from(atob(arguments[0]), (c) => c.charCodeAt(0))], 'foto.jpg', { type: 'image/jpeg' }));
            """;

    private static final int LONGEST_SENT = 1024;

    private final ShopperPage page;
    private final DemoQuery query;

    /**
     * @param query a photo of a product that the shop has
     */
    public PhotoWaysJourney(ShopperPage page, DemoQuery query) {
        this.page = page;
        this.query = query;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        page.open("");
        bring(
                "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }))");
        bring(
                "document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }))");
        if (page.onPhone()) {
            findWithAPhotoOnItsSide();
        } else {
            takeOneWithTheCameraInThePage();
        }
        page.browser.assertNoComplaints();
    }

    private void bring(String how) {
        page.browser.driver().executeScript(HELD + how, Base64.getEncoder().encodeToString(query.jpeg()));
        find();
        page.browser.press("remove-photo");
        page.browser.awaitScript("!document.querySelector('shop-page').hasAttribute('data-has-photo')");
    }

    private void find() {
        page.browser.awaitScript("document.querySelector('shop-page').hasAttribute('data-has-photo')");
        page.browser.press("search");
        page.awaitAnswer();
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
    }

    /** Larger than what is sent, and stored as the sensor saw it, with a note of how to turn it. */
    private void findWithAPhotoOnItsSide() throws IOException {
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(query.jpeg()));
        page.browser
                .parts("photo-camera")
                .getFirst()
                .sendKeys(page.file("miring.jpg", turned(upright)).toString());
        find();
        double scale = (double) LONGEST_SENT / Math.max(upright.getWidth(), upright.getHeight());
        assertThat(side("naturalWidth")).isEqualTo(Math.round(upright.getWidth() * scale));
        assertThat(side("naturalHeight")).isEqualTo(Math.round(upright.getHeight() * scale));
    }

    private void takeOneWithTheCameraInThePage() throws IOException {
        page.browser.driver().findElement(By.cssSelector("button[data-camera]")).click();
        page.browser.awaitScript("document.querySelector('camera-dialog video').videoWidth > 0");
        page.judge("camera");
        page.browser.driver().findElement(By.cssSelector("[data-shutter]")).click();
        page.browser.awaitScript("document.querySelector('shop-page').hasAttribute('data-has-photo')");
        assertThat(side("naturalWidth")).isBetween(1L, (long) LONGEST_SENT);
        assertThat(page.browser.value("document.querySelector('camera-dialog video').srcObject"))
                .as("the camera's light is off")
                .isNull();
        page.browser.press("search");
        page.awaitAnswer();
    }

    private long side(String name) {
        return Long.parseLong(String.valueOf(page.browser.value("document.querySelector('[data-preview]')." + name)));
    }

    /** Twice its size and on its side, with EXIF's orientation 6: a quarter turn to the right makes it upright. */
    private static byte[] turned(BufferedImage upright) {
        AffineTransform turn = AffineTransform.getScaleInstance(2, 2);
        turn.translate(0, upright.getWidth());
        turn.quadrantRotate(-1);
        BufferedImage stored =
                new BufferedImage(2 * upright.getHeight(), 2 * upright.getWidth(), BufferedImage.TYPE_3BYTE_BGR);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR).filter(upright, stored);
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(stored, "jpeg", jpeg);
            byte[] plain = jpeg.toByteArray();
            ByteArrayOutputStream noted = new ByteArrayOutputStream();
            noted.write(plain, 0, 2); // the start of the image
            noted.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
            noted.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
            noted.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
            noted.write(plain, 2, plain.length - 2);
            return noted.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can be written", e);
        }
    }
}
