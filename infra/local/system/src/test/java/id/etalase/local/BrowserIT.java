package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.demo.DemoQuery;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import id.etalase.s3.ProductJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The search page in a real browser, in front of a real system. */
class BrowserIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void page_photoChosen_showsTheProductFirstInBothLanguages() throws Exception {
        Optional<Chromium> chromium = Chromium.find();
        assumeThat(chromium)
                .as("Skipped: chromium and chromedriver are not on this machine's path.")
                .isPresent();
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        DemoQuery query = catalogue.queryPhoto();
        try (LocalSystem system = Systems.start(folder.resolve("data"));
                Shop shop = new Shop(system.running())) {
            stock(shop, catalogue);
            ChromeDriver browser = chromium.orElseThrow().open(folder.resolve("profile"));
            try {
                searchOnPage(browser, system, query);
            } finally {
                browser.quit();
            }
        }
    }

    private void searchOnPage(ChromeDriver browser, LocalSystem system, DemoQuery query) throws Exception {
        browser.get(system.running().web().toString());
        Path photo = Files.write(folder.resolve("foto.jpg"), query.jpeg());
        browser.findElement(testId("photo-input")).sendKeys(photo.toString());
        List<WebElement> buttons = browser.findElements(testId("search"));
        if (!buttons.isEmpty()
                && buttons.getFirst().isDisplayed()
                && buttons.getFirst().isEnabled()) {
            buttons.getFirst().click();
        }
        await().atMost(PATIENCE)
                .until(() -> !browser.findElements(testId("hit")).isEmpty());
        List<String> found = browser.findElements(testId("hit")).stream()
                .map(hit -> String.valueOf(hit.getDomAttribute("data-product")))
                .toList();
        assertThat(found).first().isEqualTo(query.shows().toString());
        await("the hit's photo, which the bucket serves").atMost(PATIENCE).until(() -> (Boolean) browser.executeScript(
                "const i = document.querySelector('[data-testid=hit] img'); return i.complete && i.naturalWidth > 0"));
        screenshot(browser, "search-id.png");

        String indonesian = browser.findElement(By.tagName("body")).getText();
        browser.findElement(testId("lang")).click();
        await().atMost(PATIENCE)
                .until(() -> !browser.findElement(By.tagName("body")).getText().equals(indonesian));
        screenshot(browser, "search-en.png");
        assertThat(browser.manage().logs().get("browser").getAll())
                .as("what the browser's console complains about")
                .isEmpty();
    }

    /** A shelf of the catalogue's first shop: facts, and every photo of each product. */
    private static void stock(Shop shop, DemoCatalogue catalogue) throws Exception {
        for (DemoProduct product : catalogue.products().subList(0, 6)) {
            shop.upload(product.id(), "product.json", ProductJson.write(product.facts()));
            List<byte[]> photos = catalogue.photos(product.id());
            for (int i = 0; i < photos.size(); i++) {
                shop.upload(product.id(), (i + 1) + ".jpg", photos.get(i));
            }
            await().atMost(PATIENCE)
                    .until(() -> shop.product(product.id())
                            .filter(seen -> seen.get("photos").size() == photos.size())
                            .isPresent());
        }
    }

    private static void screenshot(ChromeDriver browser, String name) throws Exception {
        Path screenshots = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(screenshots.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static By testId(String id) {
        return By.cssSelector("[data-testid='" + id + "']");
    }
}
