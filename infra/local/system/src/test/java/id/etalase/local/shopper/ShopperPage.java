package id.etalase.local.shopper;

import id.etalase.local.RunningSystem;
import id.etalase.local.testing.Axe;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Reader;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Screenshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebElement;

/** The search page, as one reader has it open in front of a running system. */
public final class ShopperPage {
    final Browser browser;
    private final RunningSystem system;
    private final Reader reader;
    private final Path folder;

    /**
     * @param folder where photos to upload may lie
     */
    public ShopperPage(Browser browser, RunningSystem system, Reader reader, Path folder) {
        this.browser = browser;
        this.system = system;
        this.reader = reader;
        this.folder = folder;
    }

    /**
     * Goes there.
     *
     * @param query the address's, such as {@code ?product=toko.kaos}; may be empty
     */
    void open(String query) {
        browser.open(system.web().resolve("/" + query));
    }

    /** Which reader's page it is, in ids and names of files. */
    String reader() {
        return reader.toString();
    }

    boolean onPhone() {
        return reader.screen() == Screen.PHONE;
    }

    /** In the reader's language. */
    String says(String indonesian, String english) {
        return reader.language().equals("id") ? indonesian : english;
    }

    /** Chooses a file, as the phone's gallery hands it over. */
    void choose(String name, byte[] file) throws IOException {
        browser.parts("photo-input").getFirst().sendKeys(file(name, file).toString());
    }

    /** A file on the reader's device. */
    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(reader + "-" + name), bytes);
    }

    /** Chooses a photo and searches with all of it. */
    void search(byte[] jpeg) throws IOException {
        choose("foto.jpg", jpeg);
        browser.awaitScript("document.querySelector('shop-page').hasAttribute('data-has-photo')");
        browser.press("search");
        awaitAnswer();
    }

    /** Waits until a search is over, one way or another. */
    void awaitAnswer() {
        browser.awaitScript("document.querySelector('shop-page').dataset.stage === 'results'"
                + " && document.querySelector('[data-testid=results]').getAttribute('aria-busy') === 'false'"
                + " && !document.querySelector('[data-testid=status]').textContent.endsWith('…')");
    }

    /** The products found, best first. */
    List<String> hits() {
        return products("hit");
    }

    List<String> products(String testId) {
        return browser.parts(testId).stream()
                .map(part -> String.valueOf(part.getDomAttribute("data-product")))
                .toList();
    }

    /** What a part says. */
    String text(String testId) {
        WebElement part = browser.part(testId);
        return part.getText();
    }

    /** What follows the page's address. */
    String address() {
        return String.valueOf(browser.value("location.search"));
    }

    void back() {
        browser.driver().navigate().back();
    }

    /** Takes a picture, and fails where axe finds something in it, light or dark. */
    void judge(String state) throws IOException {
        browser.awaitPhotos();
        Screenshots.take(browser, "shopper-" + state + "-" + reader);
        Axe.assertClean(browser, state + " " + reader);
        browser.prefer("dark");
        Axe.assertClean(browser, state + " " + reader + ", dark");
        browser.prefer("light");
    }
}
