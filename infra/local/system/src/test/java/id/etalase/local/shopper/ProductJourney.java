package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoQuery;
import java.io.IOException;
import org.openqa.selenium.By;

/** A product's page: from a hit, by its address, and what leads away from it. */
public final class ProductJourney {
    private final ShopperPage page;
    private final DemoQuery query;

    /**
     * @param query a photo of a product that the shop has, with several photos
     */
    public ProductJourney(ShopperPage page, DemoQuery query) {
        this.page = page;
        this.query = query;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        String product = query.shows().toString();
        page.open("");
        page.search(query.jpeg());
        page.browser.press("open-product");
        page.browser.awaitScript("document.querySelector('#product-name')");
        assertThat(page.address()).isEqualTo("?product=" + product);
        page.judge("product");
        assertThat(page.browser.driver().getTitle()).doesNotStartWith("Etalase");

        page.back();
        page.browser.awaitScript("!document.querySelector('dialog[open]')");
        assertThat(page.hits()).as("the hits are still there").first().isEqualTo(product);
        page.browser.press("remove-photo");
        page.browser.press("open-product");
        page.browser.press("close-product");
        page.browser.awaitScript("!document.querySelector('dialog[open]')");
        assertThat(page.hits()).as("without the photo, too").first().isEqualTo(product);

        page.open("?product=" + product);
        page.browser.awaitScript("document.querySelector('#product-name')");
        lookAtAnotherPhoto();
        page.browser.press("close-product");
        page.browser.awaitScript("location.search === ''");

        page.open("?product=" + product);
        page.browser.press("similar-products");
        page.browser.awaitScript("location.search === '?like=" + product + "'");
        page.awaitAnswer();
        assertThat(page.hits()).isNotEmpty().doesNotContain(product);
        page.browser.assertNoComplaints();
    }

    private void lookAtAnotherPhoto() {
        Object first = page.browser.value("document.querySelector('.gallery-stage img').src");
        page.browser
                .driver()
                .findElements(By.cssSelector(".gallery-choice"))
                .get(1)
                .click();
        assertThat(page.browser.value("document.querySelector('.gallery-stage img').src"))
                .isNotEqualTo(first);
    }
}
