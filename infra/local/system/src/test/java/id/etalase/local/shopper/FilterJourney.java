package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoQuery;
import java.io.IOException;
import org.openqa.selenium.By;

/** Too narrow a filter, and out of it again. */
public final class FilterJourney {
    private final ShopperPage page;
    private final DemoQuery query;

    /**
     * @param query a photo of a product that the shop has
     */
    public FilterJourney(ShopperPage page, DemoQuery query) {
        this.page = page;
        this.query = query;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        page.open("");
        page.search(query.jpeg());
        if (page.onPhone()) {
            page.browser
                    .driver()
                    .findElement(By.cssSelector("search-filters summary"))
                    .click();
        }
        page.browser.part("filter-min-price").sendKeys("90000000\n");
        page.browser.part("no-match");
        assertThat(page.hits()).isEmpty();
        assertThat(page.browser.parts("filter-min-price").getFirst().getDomProperty("value"))
                .isEqualTo("90.000.000");
        page.judge("no-match");

        page.browser.driver().findElement(By.cssSelector(".nothing button")).click();
        page.browser.part("hit");
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
    }
}
