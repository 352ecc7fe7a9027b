package id.etalase.local.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** One of the widget's elements in a page: what stands in its shadow tree, found by {@code data-testid} or a CSS selector. */
public record Widget(Browser browser, String element) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** All that fit, in the order of the tree. */
    public List<WebElement> all(String selector) {
        return browser.driver()
                .findElement(By.cssSelector(element))
                .getShadowRoot()
                .findElements(By.cssSelector(selector));
    }

    /** Waits for the first that fits and is in sight. */
    public WebElement first(String selector) {
        return await(element + " shows " + selector)
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(
                        e -> e instanceof StaleElementReferenceException || e instanceof NoSuchElementException)
                .until(
                        () -> all(selector).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** The part of that name. */
    public WebElement part(String testId) {
        return first(named(testId));
    }

    /** Presses the first part of that name. */
    public void press(String testId) {
        WebElement part = part(testId);
        browser.driver().executeScript("arguments[0].scrollIntoView({ block: 'center' })", part);
        part.click();
    }

    /** Chooses a photo, as through the file dialog. */
    public void choose(String file) {
        await("the photo's input")
                .atMost(PATIENCE)
                .until(() -> !all(named("photo-input")).isEmpty());
        all(named("photo-input")).getFirst().sendKeys(file);
    }

    /** The products on its cards, in their order. */
    public List<String> products() {
        return all(named("hit")).stream()
                .map(hit -> String.valueOf(hit.getDomAttribute("data-product")))
                .toList();
    }

    /** Waits until its photos have arrived, so that a picture of the page shows them. */
    public void awaitPhotos() {
        browser.awaitScript(
                "[...document.querySelector('" + element + "').shadowRoot.querySelectorAll('img')].every((i) =>"
                        + " i.getBoundingClientRect().top > innerHeight || i.complete && i.naturalWidth > 0)");
    }

    private static String named(String testId) {
        return "[data-testid='" + testId + "']";
    }
}
