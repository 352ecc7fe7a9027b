package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.demo.DemoQuery;
import id.etalase.local.testing.Axe;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Screenshots;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import id.etalase.local.testing.Transfer;
import id.etalase.s3.ProductJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page in a real browser, in front of a real system. */
class BrowserIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void page_photoChosen_showsTheProductFirstInBothLanguages() throws Exception {
        Chromium chromium = Chromium.installed();
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        DemoQuery query = catalogue.queryPhoto();
        try (LocalSystem system = Systems.start(folder.resolve("data"));
                Shop shop = new Shop(system.running());
                Browser browser = chromium.open(folder.resolve("profile"), Screen.DESKTOP, "id")) {
            stock(shop, catalogue);
            searchOnPage(browser, system, query);
        }
    }

    private void searchOnPage(Browser browser, LocalSystem system, DemoQuery query) throws Exception {
        browser.open(system.running().web());
        Path photo = Files.write(folder.resolve("foto.jpg"), query.jpeg());
        browser.parts("photo-input").getFirst().sendKeys(photo.toString());
        browser.press("search");
        assertThat(browser.part("hit").getDomAttribute("data-product"))
                .isEqualTo(query.shows().toString());
        browser.awaitPhotos();
        Axe.assertClean(browser, "results");
        Screenshots.take(browser, "search-desktop-id");

        browser.press("lang");
        browser.awaitScript("document.documentElement.lang === 'en'");
        Screenshots.take(browser, "search-desktop-en");
        assertThat(browser.layoutShift()).isLessThan(0.1);
        assertThat(Transfer.since(browser).total(address -> address.endsWith(".js")))
                .isPositive();
        browser.assertNoComplaints();
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
}
