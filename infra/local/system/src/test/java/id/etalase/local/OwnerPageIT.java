package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.owner.PriceListJourney;
import id.etalase.local.testing.BadFiles;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.OwnerDesk;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner page in a real browser, in front of a real system. Each test has a store of its own. */
class OwnerPageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final List<DemoProduct> GOODS = CATALOGUE.products();

    @TempDir
    private static Path folder;

    private static LocalSystem system;
    private static Shop shop;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.installed();
        system = Systems.start(folder.resolve("data"));
        shop = new Shop(system.running());
        stock("toko-pertama.barang", "{\"name\": \"Barang\", \"price\": 1000}", photo(5, 0));
    }

    @AfterAll
    static void stop() {
        if (shop != null) {
            shop.close();
            system.close();
        }
    }

    /** One of a product's drawn photos. */
    private static byte[] photo(int product, int number) {
        return CATALOGUE.photos(GOODS.get(product).id()).get(number);
    }

    private static ProductId id(String product) {
        int dot = product.indexOf('.');
        return new ProductId(new StoreId(product.substring(0, dot)), product.substring(dot + 1));
    }

    private static JsonNode product(String product) throws Exception {
        return shop.product(id(product)).orElseThrow();
    }

    /** Puts a product into the shop without the page: facts as JSON, then a photo. */
    private static void stock(String product, String facts, byte[] photo) throws Exception {
        shop.upload(id(product), "product.json", facts.getBytes(StandardCharsets.UTF_8));
        shop.upload(id(product), "1.jpg", photo);
        await().atMost(PATIENCE).until(() -> shop.product(id(product)).isPresent());
    }

    private static Browser open(Screen screen, String language) throws Exception {
        return chromium.open(Files.createTempDirectory(folder, "profile"), screen, language);
    }

    private static OwnerDesk desk(Browser browser) {
        return new OwnerDesk(browser, system.running(), folder);
    }

    @Test
    void signIn_withAWrongKeyOrAShoppersKey_saysWhatToDo() throws Exception {
        try (Browser browser = open(Screen.PHONE, "id")) {
            OwnerDesk desk = desk(browser);
            desk.arrive("toko-pintu");
            desk.look("sign in", "owner-sign-in-phone-id");
            desk.key("salah");
            desk.awaitWords("owner-sign-in owner-notice", "Kunci ini tidak dikenal");
            desk.look("wrong key", "owner-wrong-key-phone-id");
            desk.key(ApiKeys.SEARCH);
            desk.awaitWords("owner-sign-in owner-notice", "Ini kunci untuk pembeli");
            desk.key(ApiKeys.OWNER);
            browser.part("empty");
            desk.look("no products", "owner-empty-phone-id");
            desk.press("room-toko");
            desk.pressFirst("[data-other-store]");
            desk.write("store", "toko-lain");
            desk.look("which store", "owner-store-phone-id");
            desk.press("open-store");
            desk.awaitWords("[data-place]", "Toko Lain");
            desk.press("room-toko");
            desk.press("sign-out");
            browser.part("key");
            assertThat(browser.value("JSON.stringify(sessionStorage)")).isEqualTo("{}");
        }
    }

    @Test
    void photos_chosenTogether_goLiveAsProductsThatOneTapCorrects() throws Exception {
        try (Browser browser = open(Screen.PHONE, "id")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-baru");
            desk.press("room-unggah");
            desk.choose(List.of(photo(0, 0), photo(0, 1), photo(9, 0), photo(20, 0), BadFiles.firstHalf(photo(3, 0))));
            assertThat(browser.part("refused").getDomAttribute("data-problem")).isEqualTo("photo-cut-off");
            desk.pressFirst("[data-testid='chosen']:nth-child(1) label");
            desk.pressFirst("[data-testid='chosen']:nth-child(2) label");
            desk.look("photos chosen", "owner-chosen-phone-id");
            desk.press("together");
            desk.awaitCount("[data-testid='chosen'][data-photos='2']", 1);
            desk.press("send");
            desk.awaitLive(4);
            assertThat(desk.outgoing()).hasSize(3);
            desk.awaitWords("[data-testid='summary']", "4 foto terkirim");
            desk.look("photos live", "owner-live-phone-id");
            assertThat(browser.layoutShift()).isLessThan(0.1);
            correctAndFind(browser, desk, desk.outgoing().getFirst(), photo(20, 0));
        }
    }

    /** One tap on another category; a shopper who asks for that category then finds the product. */
    private static void correctAndFind(Browser browser, OwnerDesk desk, String product, byte[] photo) throws Exception {
        String card = "[data-outgoing='" + product + "'] ";
        String other = String.valueOf(browser.value("document.querySelector(`" + card
                + "[data-chip^='category '][aria-pressed='false']`).dataset.chip.split(' ')[1]"));
        desk.pressFirst(card + "[data-chip='category " + other + "']");
        desk.awaitCount(card + "[data-chip='category " + other + "'][data-own]", 1);
        desk.look("corrected", "owner-corrected-phone-id");
        await("a search for that category finds it")
                .atMost(PATIENCE)
                .until(() -> shop.find(photo, "?minScore=0.1&store=toko-baru&category=" + other)
                        .contains(product));
    }

    @Test
    void product_editedAndDeleted_isSoForShoppers() throws Exception {
        stock("toko-ubah.kemeja", "{}", photo(0, 0));
        stock("toko-ubah.lain", "{\"name\": \"Barang lain\", \"price\": 1000}", photo(9, 0));
        try (Browser browser = open(Screen.PHONE, "id")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-ubah");
            desk.awaitWords("[data-testid='waiting']", "Belum ada harga");
            desk.look("list", "owner-list-phone-id");
            desk.openProduct("toko-ubah.kemeja");
            browser.prefer("dark");
            desk.look("a product in the dark", "owner-edit-phone-dark");
            browser.prefer("light");
            desk.write("name", "Kemeja kawung");
            desk.write("price", "185000");
            assertThat(browser.value("document.querySelector('[data-testid=price]').value"))
                    .isEqualTo("185.000");
            desk.write("stock", "tiga");
            desk.press("save");
            desk.awaitWords("#stock-mistake", "Tulis stok sebagai angka");
            desk.look("a mistake in the form", "owner-edit-mistake-phone-id");
            desk.write("stock", "3");
            desk.press("save");
            desk.awaitWords("dialog [data-testid='toast']", "Tersimpan");
            await().atMost(PATIENCE)
                    .until(() -> product("toko-ubah.kemeja").path("price").asInt() == 185_000
                            && product("toko-ubah.kemeja").path("stock").asInt() == 3);
            desk.press("close-editor");
            desk.awaitWords("[data-product='toko-ubah.kemeja']", "Kemeja kawung");
            desk.awaitWords("[data-product='toko-ubah.kemeja']", "185.000");

            desk.openProduct("toko-ubah.lain");
            desk.press("delete");
            desk.look("asked before deleting", "owner-delete-phone-id");
            desk.press("delete-yes");
            desk.awaitCount("[data-product='toko-ubah.lain'] a", 0);
            await().atMost(PATIENCE)
                    .until(() -> shop.product(id("toko-ubah.lain")).isEmpty());
        }
    }

    @Test
    void product_changedElsewhereMeanwhile_asksWhoseChangeStands() throws Exception {
        stock("toko-dua.kaos", "{\"name\": \"Kaos\", \"price\": 40000}", photo(0, 0));
        try (Browser browser = open(Screen.DESKTOP, "en")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-dua");
            desk.openProduct("toko-dua.kaos");
            shop.upload(
                    id("toko-dua.kaos"),
                    "product.json",
                    "{\"name\": \"Kaos\", \"price\": 30000}".getBytes(StandardCharsets.UTF_8));
            await().atMost(PATIENCE)
                    .until(() -> product("toko-dua.kaos").path("price").asInt() == 30_000);
            desk.write("price", "50000");
            desk.press("save");
            desk.awaitWords("[data-testid='clash']", "30.000");
            desk.look("changed meanwhile", "owner-clash-desktop-en");
            desk.press("keep-mine");
            await().atMost(PATIENCE)
                    .until(() -> product("toko-dua.kaos").path("price").asInt() == 50_000);
        }
    }

    @Test
    void rejectedPhoto_inTheList_comesFirstWithItsReason() throws Exception {
        stock("toko-tolak.rusak", "{\"name\": \"Zebra\", \"price\": 1000}", photo(9, 0));
        shop.upload(id("toko-tolak.rusak"), "2.jpg", BadFiles.text());
        for (int i = 0; i < 5; i++) {
            stock("toko-tolak.barang-" + i, "{\"name\": \"Barang %d\", \"price\": 5000}".formatted(i), photo(i, 0));
        }
        await().atMost(PATIENCE)
                .until(() -> product("toko-tolak.rusak").path("photos").size() == 2);
        try (Browser browser = open(Screen.DESKTOP, "en")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-tolak");
            desk.awaitWords("[data-testid='row']:first-child", "A photo was rejected");
            desk.look("list", "owner-list-desktop-en");
            desk.write("list-search", "zeb");
            desk.awaitCount("[data-testid='row']", 1);
            desk.openProduct("toko-tolak.rusak");
            desk.awaitWords("[data-testid='reason']", "not a photo");
            desk.look("rejected photo", "owner-rejected-desktop-en");
            desk.pressFirst("[data-name='2.jpg'] [data-testid='delete-photo']");
            await().atMost(PATIENCE)
                    .until(() -> product("toko-tolak.rusak").path("photos").size() == 1);
        }
    }

    /** Uploads a photo that a product of the shop has already. @return the product that came of it */
    private static String uploadAgain(Browser browser, OwnerDesk desk, String store) throws Exception {
        stock(store + ".asli", "{\"name\": \"Kemeja asli\", \"price\": 90000}", photo(0, 0));
        desk.signIn(store);
        desk.press("room-unggah");
        desk.choose(List.of(photo(0, 0)));
        desk.press("send");
        assertThat(browser.part("twin").getDomAttribute("data-twin")).isEqualTo(store + ".asli");
        return desk.outgoing().getFirst();
    }

    @Test
    void photoOfAProductThereIs_sameProduct_movesThere() throws Exception {
        try (Browser browser = open(Screen.PHONE, "id")) {
            OwnerDesk desk = desk(browser);
            String copy = uploadAgain(browser, desk, "toko-kembar");
            desk.look("near-duplicate", "owner-twin-phone-id");
            desk.press("same");
            await("the photo is in the product there was, and the copy is gone")
                    .atMost(PATIENCE)
                    .until(() -> product("toko-kembar.asli").path("photos").size() == 2
                            && shop.product(id(copy)).isEmpty());
        }
    }

    @Test
    void photoOfAProductThereIs_differentProduct_staysAndIsNotAskedAgain() throws Exception {
        try (Browser browser = open(Screen.DESKTOP, "en")) {
            OwnerDesk desk = desk(browser);
            String other = uploadAgain(browser, desk, "toko-serupa");
            desk.press("different");
            desk.awaitCount("[data-testid='twin']", 0);
            browser.driver().executeScript("performance.clearResourceTimings()");
            desk.openProduct(other);
            browser.awaitScript("performance.getEntriesByType('resource').some((e) => e.name.endsWith('/v1/search')"
                    + " || e.name.includes('/v1/search?'))");
            desk.awaitCount("[data-testid='twin']", 0);
            assertThat(product("toko-serupa.asli").path("photos")).hasSize(1);
            assertThat(product(other).path("photos")).hasSize(1);
        }
    }

    @Test
    void upload_onALineThatBreaks_goesOnByItselfAndAfterAReload() throws Exception {
        try (Browser browser = open(Screen.PHONE, "id")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-sinyal");
            desk.press("room-unggah");
            desk.choose(List.of(photo(0, 0)));
            browser.disconnect();
            desk.press("send");
            desk.awaitCount("[data-state='waiting']", 1);
            desk.awaitWords("[data-offline]", "Tidak ada internet");
            desk.look("no line", "owner-offline-phone-id");
            browser.reconnect();
            desk.awaitLive(1);

            browser.slowDown();
            desk.choose(List.of(photo(9, 0), photo(20, 0)));
            desk.press("send");
            desk.awaitCount("[data-state='sending']", 2);
            browser.reconnect();
            browser.driver().navigate().refresh();
            await("all three are in the shop")
                    .atMost(PATIENCE)
                    .until(() -> shop.find(photo(9, 0), "?minScore=0&store=toko-sinyal")
                                    .size()
                            == 3);
        }
    }

    @Test
    void profile_writtenAsPeopleWriteIt_isWhatShoppersGet() throws Exception {
        stock("toko-profil.kemeja", "{\"name\": \"Kemeja kawung\", \"price\": 185000}", photo(0, 0));
        try (Browser browser = open(Screen.DESKTOP, "en")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-profil");
            desk.press("room-toko");
            desk.write("shop-name", "Toko Bu Profil");
            desk.write("shop-whatsapp", "0812-3456-7890");
            desk.write("shop-city", "Semarang");
            desk.press("save-shop");
            desk.awaitWords("shop-profile form [data-status]", "Saved");
            desk.awaitWords("[data-place]", "Toko Bu Profil");
            desk.awaitWords("[data-whatsapp]", "+62 812-3456-7890");
            desk.look("profile", "owner-profile-desktop-en");
        }
    }

    @Test
    void priceList_changedInASpreadsheet_changesWhatItNames() throws Exception {
        for (Screen screen : Screen.values()) {
            String language = screen == Screen.PHONE ? "id" : "en";
            String store = "toko-daftar-" + language;
            stock(store + ".kaos", "{\"name\": \"Kaos\", \"price\": 40000, \"stock\": 2}", photo(0, 0));
            stock(store + ".tas", "{\"name\": \"Tas, rotan\", \"price\": 90000}", photo(9, 0));
            try (Browser browser = open(screen, language)) {
                OwnerDesk desk = desk(browser);
                desk.signIn(store);
                PriceListJourney journey = new PriceListJourney(browser, desk, folder);
                journey.raiseThePrice(store, "owner-price-list-" + screen.label());
                await().atMost(PATIENCE)
                        .until(() -> product(store + ".kaos").path("price").asInt() == 45_000);
                assertThat(product(store + ".kaos").path("stock").asInt()).isEqualTo(2);
                assertThat(product(store + ".tas").path("price").asInt()).isEqualTo(90_000);
                journey.bringAPhoto(photo(0, 0));
            }
        }
    }

    @Test
    void figures_afterSearches_tellWhatShoppersFound() throws Exception {
        stock("toko-angka.kemeja", "{\"name\": \"Kemeja kawung\", \"price\": 185000}", photo(0, 0));
        for (int i = 0; i < 3; i++) {
            shop.find(photo(0, 1), "?minScore=0.1&store=toko-angka");
        }
        try (Browser browser = open(Screen.DESKTOP, "en")) {
            OwnerDesk desk = desk(browser);
            desk.signIn("toko-angka");
            desk.press("room-angka");
            await("the searches are counted").atMost(PATIENCE).until(() -> {
                Stream.of("30", "7").forEach(days -> desk.pressFirst("[data-testid='days-" + days + "'] + span"));
                return desk.words("[data-testid='total-searches']").equals("3");
            });
            desk.awaitWords("[data-testid='most-found']", "Kemeja kawung");
            desk.look("figures", "owner-figures-desktop-en");
        }
    }
}
