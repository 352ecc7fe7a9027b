package id.etalase.local.testing;

import static org.awaitility.Awaitility.await;

import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An owner in front of the owner page: what all journeys there have in common. */
public final class OwnerDesk {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Browser browser;
    private final RunningSystem system;
    private final Path folder;

    /** @param folder where the owner keeps photos */
    public OwnerDesk(Browser browser, RunningSystem system, Path folder) {
        this.browser = browser;
        this.system = system;
        this.folder = folder;
    }

    /** Opens the page with a link that names the store. */
    public void arrive(String store) {
        browser.open(system.web().resolve("/owner.html?store=" + store));
    }

    /** Signs in with the key of whoever runs the system, for good, and waits for the list. */
    public void signIn(String store) {
        arrive(store);
        press("remember");
        key(ApiKeys.OWNER);
        browser.awaitScript("document.querySelector('[data-lists]').getAttribute('aria-busy') === 'false'");
    }

    /** Tries a key. */
    public void key(String key) {
        write("key", key);
        press("sign-in");
    }

    /** Chooses photos, as the phone's gallery hands them over. */
    public void choose(List<byte[]> photos) throws IOException {
        List<Path> files = new ArrayList<>();
        for (byte[] photo : photos) {
            files.add(Files.write(Files.createTempFile(folder, "foto", ".jpg"), photo));
        }
        browser.parts("photos-input")
                .getFirst()
                .sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
        awaitCount("[data-testid='chosen'] img, [data-testid='refused']", photos.size());
    }

    /** Presses a part. */
    public void press(String testId) {
        browser.press(testId);
    }

    /** Presses whatever a selector finds first. */
    public void pressFirst(String selector) {
        WebElement found = browser.driver().findElement(By.cssSelector(selector));
        browser.driver().executeScript("arguments[0].scrollIntoView({ block: 'center' })", found);
        found.click();
    }

    /** Writes into a field in place of what it holds. */
    public void write(String testId, String text) {
        WebElement field = browser.part(testId);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    /** Waits until a selector finds that many elements. */
    public void awaitCount(String selector, int count) {
        browser.awaitScript("document.querySelectorAll(`" + selector + "`).length === " + count);
    }

    /** Waits until a selector finds an element that says this. */
    public void awaitWords(String selector, String words) {
        await(selector + " says " + words)
                .atMost(PATIENCE)
                .until(() -> words(selector).contains(words));
    }

    /** What the elements that a selector finds say. */
    public String words(String selector) {
        return String.valueOf(browser.value(
                "[...document.querySelectorAll(`" + selector + "`)].map((e) => e.innerText).join('\\n')"));
    }

    /** Shows a product as a link to it would. */
    public void openProduct(String id) {
        browser.driver().executeScript("location.hash = '#barang/' + encodeURIComponent(arguments[0])", id);
        browser.part("save");
    }

    /** The products whose photos are under way or have come, the latest first. */
    public List<String> outgoing() {
        return browser.parts("outgoing").stream()
                .map(product -> String.valueOf(product.getDomAttribute("data-outgoing")))
                .toList();
    }

    /** Waits until that many photos are live. */
    public void awaitLive(int photos) {
        awaitCount("[data-state='live']", photos);
    }

    /** Fails where the page breaks a rule of axe, and keeps a picture of it. */
    public void look(String state, String picture) throws IOException {
        browser.awaitPhotos();
        Axe.assertClean(browser, state);
        Screenshots.take(browser, picture);
    }
}
