package id.etalase.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** An open browser: what a reader does with a page and sees of it. Parts of pages are found by their {@code data-testid}. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChromeDriver driver;

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** For what is not foreseen here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Goes to a page and waits until its script has run ({@code html[data-ready]}). */
    public void open(URI page) {
        driver.get(page.toString());
        awaitScript("document.documentElement.hasAttribute('data-ready')");
    }

    /** Waits for a part of the page to be in sight. */
    public WebElement part(String testId) {
        return await(testId + " is in sight")
                .atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .until(
                        () -> parts(testId).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** Every part of that name, in the page's order, also those out of sight. */
    public List<WebElement> parts(String testId) {
        return driver.findElements(By.cssSelector("[data-testid='" + testId + "']"));
    }

    /** Presses a part as soon as it can be seen, scrolled to the middle so that nothing lies above it. */
    public void press(String testId) {
        WebElement part = part(testId);
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", part);
        part.click();
    }

    /** Waits until an expression in the page is true. */
    public void awaitScript(String expression) {
        await(expression)
                .atMost(PATIENCE)
                .until(() -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
    }

    /** Waits until every image that is in sight has arrived, so that a picture of the page shows them. */
    public void awaitPhotos() {
        awaitScript("[...document.images].filter((i) => i.checkVisibility()).every((i) => i.loading === 'lazy' && "
                + "i.getBoundingClientRect().top > innerHeight || i.complete && i.naturalWidth > 0)");
    }

    /** The value of an expression in the page. */
    public @Nullable Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** Lets pages see that their reader prefers a {@code dark} or a {@code light} screen, and nothing that moves. */
    public void prefer(String scheme) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** A connection as in a village, from now on: 400 kbit/s down, 200 up, 300 ms there and back. */
    public void slowDown() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 300, "downloadThroughput", 50_000, "uploadThroughput", 25_000));
    }

    /** No connection at all, from now on. */
    public void disconnect() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The connection of this machine again. */
    public void reconnect() {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /**
     * How much the layout has shifted since the page was opened without its reader having done anything: the sum of the shifts'
     * scores, 0 for none. 0.1 and less is called good.
     */
    public double layoutShift() {
        Object sum = value("window.layoutShifts.filter((s) => !s.hadRecentInput).reduce((all, s) => all + s.value, 0)");
        return sum instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Fails where the browser's console has complained since this was last asked. */
    public void assertNoComplaints() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as("what the browser's console complains about")
                .isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
