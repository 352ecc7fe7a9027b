package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.catalogue.access.Role;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.demo.DemoQuery;
import id.etalase.local.keys.LocalKeys;
import id.etalase.local.testing.Axe;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.OtherSite;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Screenshots;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import id.etalase.local.testing.Widget;
import id.etalase.s3.ProductJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The widget in pages of another origin, under their strict content security policy, with a key that is bound to that origin, in a real
 * browser before a real system.
 */
class WidgetIT {
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final DemoQuery QUERY = CATALOGUE.queryPhoto();
    private static final String SHOP = QUERY.shows().store().value();
    private static final int PRODUCTS = 6;

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static LocalSystem system;
    private static OtherSite site;
    private static String photo;

    @TempDir
    private Path profile;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.installed();
        system = Systems.start(data.resolve("data"));
        photo = Files.write(data.resolve("foto.jpg"), QUERY.jpeg()).toString();
        site = OtherSite.start(system.running());
        String origin = site.origin("127.0.0.1").toString();
        site.use(new LocalKeys(data.resolve("data"))
                .add("the other site", Role.SEARCH, List.of(SHOP), List.of(origin))
                .key());
        try (Shop shop = new Shop(system.running())) {
            stock(shop);
        }
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
        if (system != null) {
            system.close();
        }
    }

    private static void stock(Shop shop) throws Exception {
        List<DemoProduct> products = CATALOGUE.products().stream()
                .filter(product -> product.id().store().value().equals(SHOP))
                .limit(PRODUCTS)
                .toList();
        for (DemoProduct product : products) {
            shop.upload(product.id(), "product.json", ProductJson.write(product.facts()));
            List<byte[]> photos = CATALOGUE.photos(product.id());
            for (int i = 0; i < photos.size(); i++) {
                shop.upload(product.id(), (i + 1) + ".jpg", photos.get(i));
            }
        }
        for (DemoProduct product : products) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> shop.product(product.id())
                            .filter(seen -> seen.path("photos").size()
                                    == CATALOGUE.photos(product.id()).size())
                            .isPresent());
        }
    }

    private Browser open(Screen screen, String host, String page) {
        Browser browser = chromium.open(profile.resolve("profile"), screen, "id");
        browser.driver().get(site.origin(host) + "/" + page);
        browser.awaitScript("document.querySelector('etalase-search')?.shadowRoot?.querySelector('form')");
        return browser;
    }

    @ParameterizedTest
    @EnumSource
    void plainShop_photo_findsTheProductAndWhatIsLikeIt(Screen screen) throws Exception {
        try (Browser browser = open(screen, "127.0.0.1", "plain-shop.html")) {
            Widget search = new Widget(browser, "etalase-search");
            Axe.assertClean(browser, "the box");
            search.choose(photo);
            search.first("canvas");
            search.press("search");
            assertThat(search.part("hit").getDomAttribute("data-product"))
                    .isEqualTo(QUERY.shows().toString());
            assertThat(search.products()).allMatch(product -> product.startsWith(SHOP + "."));
            assertThat(search.part("status").getText()).endsWith("barang ditemukan.");
            search.awaitPhotos();
            Axe.assertClean(browser, "results");
            Screenshots.takeWhole(browser, "widget-plain-" + screen.label());

            search.press("more-like-this");
            search.part("back");
            assertThat(search.part("hit").getDomAttribute("data-product"))
                    .isNotEqualTo(QUERY.shows().toString());
            search.press("back");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> search.products().contains(QUERY.shows().toString()));

            browser.driver().executeScript("document.querySelector('etalase-search').setAttribute('lang', 'en')");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> search.part("status").getText().endsWith("found."));
            browser.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordpressLikeTheme_similarAndSearch_keepTheirLook(Screen screen) throws Exception {
        try (Browser browser = open(screen, "127.0.0.1", "wordpress-like.html")) {
            Widget similar = new Widget(browser, "etalase-similar");
            similar.part("hit");
            assertThat(similar.products()).doesNotContain(QUERY.shows().toString());
            similar.awaitPhotos();
            Widget search = new Widget(browser, "etalase-search");
            search.choose(photo);
            search.first("canvas");
            search.press("search");
            search.part("hit");
            assertThat(search.part("status").getText()).endsWith("found.");
            search.awaitPhotos();
            // The theme says uppercase on dark for every button, and a border for every image.
            assertThat(search.part("search").getCssValue("text-transform")).isEqualTo("none");
            assertThat(search.first("img").getCssValue("border-top-width")).isEqualTo("0px");
            Axe.assertClean(browser, "theme with both elements");
            Screenshots.takeWhole(browser, "widget-wordpress-" + screen.label());
            browser.assertNoComplaints();
        }
    }

    @Test
    void page_hearsWhatHappens_andMayOpenProductsItself() {
        try (Browser browser = open(Screen.DESKTOP, "127.0.0.1", "plain-shop.html")) {
            browser.driver().executeScript("""
                    window.heard = [];
                    for (const name of ['etalase-search', 'etalase-results', 'etalase-open', 'etalase-problem']) {
                      document.addEventListener(name, (event) => {
                        window.heard.push(name);
                        if (name === 'etalase-open') { event.preventDefault(); window.opened = event.detail; }
                      });
                    }
                    """);
            Widget search = new Widget(browser, "etalase-search");
            search.choose(photo);
            search.first("canvas");
            search.press("search");
            search.part("hit");
            search.first("[data-testid='hit'] a").click();

            assertThat(browser.value("window.heard.join()")).isEqualTo("etalase-search,etalase-results,etalase-open");
            assertThat(browser.value("window.opened"))
                    .isInstanceOfSatisfying(
                            Map.class,
                            opened -> assertThat(opened.get("product"))
                                    .isEqualTo(QUERY.shows().toString()));
            assertThat(browser.driver().getCurrentUrl()).endsWith("/plain-shop.html");
        }
    }

    /** The same page by another name is of another origin, for which the key was not made. */
    @Test
    void otherOrigin_isRefusedAndToldWhatToDo() throws Exception {
        try (Browser browser = open(Screen.PHONE, "localhost", "plain-shop.html")) {
            Widget search = new Widget(browser, "etalase-search");
            search.choose(photo);
            search.first("canvas");
            search.press("search");

            assertThat(search.first(".problem").getText())
                    .contains("Pemilik situs", site.origin("localhost").toString());
            Axe.assertClean(browser, "refused");
            Screenshots.takeWhole(browser, "widget-refused-phone");
        }
    }

    @Test
    void nothingChosen_isAskedFor_andWhatIsNoPhotoIsSaid() throws Exception {
        Path text = Files.writeString(profile.resolve("catatan.txt"), "bukan foto");
        try (Browser browser = open(Screen.PHONE, "127.0.0.1", "plain-shop.html")) {
            Widget search = new Widget(browser, "etalase-search");
            search.press("search");
            assertThat(search.part("status").getText()).contains("Pilih foto");
            search.choose(text.toString());
            assertThat(search.first(".problem").getText()).contains("bukan foto");
        }
    }
}
