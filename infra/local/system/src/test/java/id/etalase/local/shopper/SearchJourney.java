package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.demo.DemoQuery;
import java.io.IOException;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A photo, then a part of it, then more of what was found. */
public final class SearchJourney {
    private final ShopperPage page;
    private final DemoQuery query;

    /**
     * @param query a photo of a product that the shop has
     */
    public SearchJourney(ShopperPage page, DemoQuery query) {
        this.page = page;
        this.query = query;
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException {
        page.open("");
        page.judge("start");
        findWithTheWholePhoto();
        findWithWhatTheMachineTookForTheObject();
        findWithABoxMovedByTheKeyboard();
        lookForMoreAndComeBack();
        page.browser.press("lang");
        page.browser.awaitScript("document.documentElement.lang === '" + page.says("en", "id") + "'");
        assertThat(page.text("search")).isEqualTo(page.says("Search", "Cari"));
        page.browser.assertNoComplaints();
    }

    private void findWithTheWholePhoto() throws IOException {
        page.search(query.jpeg());
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
        page.judge("results");
        assertThat(page.browser.layoutShift())
                .as("layout that shifted by itself")
                .isLessThan(0.02);
    }

    private void findWithWhatTheMachineTookForTheObject() throws IOException {
        assertThat(place("left")).as("the box, now on the object").isPositive();
        page.browser.driver().executeScript("scrollTo(0, 0)");
        page.judge("crop");
        page.browser.press("search-part");
        page.awaitAnswer();
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
        assertThat(page.browser.parts("search-part").getFirst().isDisplayed())
                .as("the same again is not offered")
                .isFalse();
    }

    private void findWithABoxMovedByTheKeyboard() {
        page.browser.press("whole-photo");
        assertThat(place("right")).isEqualTo(100);
        WebElement edge = edge("right");
        assertThat(edge.getDomAttribute("aria-label"))
                .isEqualTo(page.says("Tepi kanan bingkai", "Right edge of the frame"));
        edge.sendKeys(Keys.ARROW_LEFT, Keys.PAGE_UP);
        assertThat(place("right")).isEqualTo(88);
        page.browser.press("search");
        page.awaitAnswer();
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
        assertThat(place("right")).as("a box that the shopper drew stays").isEqualTo(88);
    }

    private void lookForMoreAndComeBack() {
        String other = page.hits().get(1);
        page.browser
                .driver()
                .executeScript("document.querySelector('[data-product=\"" + other
                        + "\"] [data-testid=more-like-this]').click()");
        page.browser.awaitScript("location.search === '?like=" + other + "'");
        page.awaitAnswer();
        assertThat(page.hits()).doesNotContain(other);
        page.back();
        page.browser.awaitScript("location.search === ''");
        page.awaitAnswer();
        assertThat(page.hits()).first().isEqualTo(query.shows().toString());
    }

    private WebElement edge(String edge) {
        return page.browser.driver().findElement(By.cssSelector("[role=slider][data-edge=" + edge + "]"));
    }

    private int place(String edge) {
        return Integer.parseInt(String.valueOf(edge(edge).getDomAttribute("aria-valuenow")));
    }
}
