package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;

/** A file that is no photo, and a connection that breaks and comes back. */
public final class TroubleJourney {
    private final ShopperPage page;
    private final DemoQuery query;

    /**
     * @param query a photo of a product that the shop has
     */
    public TroubleJourney(ShopperPage page, DemoQuery query) {
        this.page = page;
        this.query = query;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        page.open("");
        page.choose("daftar.txt", "bukan foto".getBytes(StandardCharsets.UTF_8));
        page.browser.awaitScript("document.querySelector('photo-drop problem-notice:not(:empty)')");
        page.judge("not-a-photo");

        page.browser.disconnect();
        page.search(query.jpeg());
        assertThat(page.text("status"))
                .isEqualTo(page.says("Pencarian belum berhasil.", "The search did not succeed."));
        page.judge("disconnected");
        page.browser.reconnect();
        page.browser
                .driver()
                .findElement(By.cssSelector("search-results problem-notice > div > button"))
                .click();
        page.browser.part("hit");
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
    }
}
