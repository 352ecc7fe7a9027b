package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoProduct;
import java.io.IOException;

/** A search by words alone, by words beside a photo, and for what nobody sells. */
public final class WordsJourney {
    private final ShopperPage page;
    private final DemoProduct product;
    private final byte[] photo;

    /**
     * @param product one that the shop has
     * @param photo of another product that the shop has
     */
    public WordsJourney(ShopperPage page, DemoProduct product, byte[] photo) {
        this.page = page;
        this.product = product;
        this.photo = photo;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        String name = String.valueOf(product.facts().name());
        page.open("");
        page.browser.part("words").sendKeys(name + "\n");
        page.awaitAnswer();
        assertThat(page.hits()).first().isEqualTo(product.id().toString());
        page.judge("words");
        reloadWithAProductOpen();

        page.search(photo);
        assertThat(page.hits())
                .as("the words still count beside a photo of another thing")
                .contains(product.id().toString());

        page.open("");
        page.browser.part("words").sendKeys("helikopter bekas\n");
        page.awaitAnswer();
        assertThat(page.hits()).isEmpty();
        assertThat(page.text("no-match")).isNotBlank();
    }

    /** As a phone does that has thrown the page away while WhatsApp was open. */
    private void reloadWithAProductOpen() {
        page.browser.press("open-product");
        page.browser.awaitScript("document.querySelector('#product-name')");
        String address = page.address();
        page.browser.driver().navigate().refresh();
        page.browser.awaitScript("document.querySelector('dialog[open] #product-name')");
        page.awaitAnswer();
        assertThat(page.address()).isEqualTo(address).contains("product=" + product.id());
        page.back();
        page.browser.awaitScript("!document.querySelector('dialog[open]')");
        assertThat(page.hits()).first().isEqualTo(product.id().toString());
    }
}
