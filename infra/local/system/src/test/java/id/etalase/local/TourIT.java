package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Screenshots;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import id.etalase.s3.ProductJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way that the README's picture shows; its screenshots become the picture (docs/images/README.md). */
class TourIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Of the shops' goods, one of these comes into the window: enough of each kind to fill a page. */
    private static final int ONE_OF = 2;

    @TempDir
    private Path folder;

    @Test
    void shopper_fromAPhotoToTheBasket_seesEachStep() throws Exception {
        Chromium chromium = Chromium.installed();
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        try (LocalSystem system = Systems.start(folder.resolve("data"));
                Shop shop = new Shop(system.running());
                Browser browser = chromium.open(folder.resolve("profile"), Screen.DESKTOP, "id")) {
            stock(shop, catalogue);
            browser.open(system.running().web());
            browser.awaitPhotos();
            Screenshots.take(browser, "tour-1");
            Path photo = Files.write(
                    folder.resolve("foto.jpg"), catalogue.queryPhoto().jpeg());
            browser.parts("photo-input").getFirst().sendKeys(photo.toString());
            browser.awaitPhotos();
            Screenshots.take(browser, "tour-2");
            browser.press("search");
            assertThat(browser.part("hit").getDomAttribute("data-product"))
                    .isEqualTo(catalogue.queryPhoto().shows().toString());
            browser.awaitPhotos();
            Screenshots.take(browser, "tour-3");
            browser.press("hit-to-basket");
            browser.press("basket-button");
            assertThat(browser.part("basket-line").getDomAttribute("data-product"))
                    .isEqualTo(catalogue.queryPhoto().shows().toString());
            browser.awaitPhotos();
            Screenshots.take(browser, "tour-4");
        }
    }

    private static void stock(Shop shop, DemoCatalogue catalogue) throws Exception {
        List<DemoProduct> all = catalogue.products();
        for (int i = 0; i < all.size(); i++) {
            DemoProduct product = all.get(i);
            if (i % ONE_OF == 0 || product.id().equals(catalogue.queryPhoto().shows())) {
                shop.upload(product.id(), "product.json", ProductJson.write(product.facts()));
                List<byte[]> photos = catalogue.photos(product.id());
                for (int photo = 0; photo < photos.size(); photo++) {
                    shop.upload(product.id(), (photo + 1) + ".jpg", photos.get(photo));
                }
            }
        }
        for (int i = 0; i < all.size(); i += ONE_OF) {
            DemoProduct product = all.get(i);
            await().atMost(PATIENCE)
                    .until(() -> shop.product(product.id())
                            .filter(seen -> seen.path("photos").size()
                                    == catalogue.photos(product.id()).size())
                            .isPresent());
        }
    }
}
