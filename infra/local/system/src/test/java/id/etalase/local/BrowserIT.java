package id.etalase.local;

import static org.awaitility.Awaitility.await;

import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.demo.DemoQuery;
import id.etalase.local.shopper.BasketJourney;
import id.etalase.local.shopper.BudgetJourney;
import id.etalase.local.shopper.FilterJourney;
import id.etalase.local.shopper.PhotoWaysJourney;
import id.etalase.local.shopper.ProductJourney;
import id.etalase.local.shopper.SearchJourney;
import id.etalase.local.shopper.ShopperPage;
import id.etalase.local.shopper.TroubleJourney;
import id.etalase.local.shopper.WordsJourney;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.Reader;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import id.etalase.s3.ProductJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search page in a real browser, in front of a real system: each journey on a phone and a laptop, in both languages. */
class BrowserIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EVERYONE = "id.etalase.local.testing.Reader#everyone";

    @TempDir
    private static Path folder;

    private static @Nullable LocalSystem system;
    private static @Nullable Shop shop;
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();

    @BeforeAll
    static void stock() throws Exception {
        Chromium.installed();
        system = Systems.start(folder.resolve("data"));
        shop = new Shop(system.running());
        for (DemoProduct product : CATALOGUE.products().subList(0, 6)) {
            shop.upload(product.id(), "product.json", ProductJson.write(product.facts()));
            List<byte[]> photos = CATALOGUE.photos(product.id());
            for (int i = 0; i < photos.size(); i++) {
                shop.upload(product.id(), (i + 1) + ".jpg", photos.get(i));
            }
            await().atMost(PATIENCE)
                    .until(() -> shop().product(product.id())
                            .filter(seen -> seen.get("photos").size() == photos.size())
                            .isPresent());
        }
    }

    @AfterAll
    static void stop() {
        if (shop != null) {
            shop.close();
        }
        if (system != null) {
            system.close();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void search_photoThenAPartOfIt_findsTheProductFirst(Reader reader) throws Exception {
        walk(reader, page -> new SearchJourney(page, query()).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void photo_droppedPastedOrTaken_isSearchedWithUpright(Reader reader) throws Exception {
        walk(reader, page -> new PhotoWaysJourney(page, query()).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void words_aloneAndBesideAPhoto_findWhatIsCalledSo(Reader reader) throws Exception {
        DemoProduct named = CATALOGUE.products().get(0);
        byte[] another = CATALOGUE.photos(CATALOGUE.products().get(3).id()).getFirst();
        walk(reader, page -> new WordsJourney(page, named, another).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void filters_tooNarrow_saySoAndCanBeCleared(Reader reader) throws Exception {
        walk(reader, page -> new FilterJourney(page, query()).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void product_ofAHit_hasItsOwnAddressAndBackLeavesIt(Reader reader) throws Exception {
        walk(reader, page -> new ProductJourney(page, query()).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void basket_filled_becomesAMessageAtThePricesOfNow(Reader reader) throws Exception {
        byte[] jpeg = CATALOGUE.photos(CATALOGUE.products().get(7).id()).getFirst();
        walk(reader, page -> new BasketJourney(page, shop(), jpeg).walk());
    }

    @ParameterizedTest
    @MethodSource(EVERYONE)
    void trouble_withAFileOrTheConnection_isSaidAndMended(Reader reader) throws Exception {
        walk(reader, page -> new TroubleJourney(page, query()).walk());
    }

    @Test
    void budget_onASlowLine_isKept() throws Exception {
        walk(
                new Reader(Screen.PHONE, "id"),
                page -> new BudgetJourney(page, running().web(), query()).walk());
    }

    private interface Journey {
        void walk(ShopperPage page) throws Exception;
    }

    private static void walk(Reader reader, Journey journey) throws Exception {
        try (Browser browser = reader.open(folder)) {
            journey.walk(new ShopperPage(browser, running(), reader, folder));
        }
    }

    private static DemoQuery query() {
        return CATALOGUE.queryPhoto();
    }

    private static RunningSystem running() {
        return Objects.requireNonNull(system).running();
    }

    private static Shop shop() {
        return Objects.requireNonNull(shop);
    }
}
