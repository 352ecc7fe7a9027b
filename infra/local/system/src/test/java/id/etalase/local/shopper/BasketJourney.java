package id.etalase.local.shopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.local.testing.Shop;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Into the basket, a look at it after the shop has changed its mind, and out as a message. */
public final class BasketJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ShopperPage page;
    private final Shop shop;
    private final byte[] jpeg;
    private final ProductId product;

    /**
     * @param jpeg a photo for a product that the journey makes, changes and takes away
     */
    public BasketJourney(ShopperPage page, Shop shop, byte[] jpeg) {
        this.page = page;
        this.shop = shop;
        this.jpeg = jpeg;
        this.product = ProductId.parse("warung-" + page.reader() + ".kopi");
    }

    /** All of it; fails where something is not as a shopper would want it. */
    public void walk() throws IOException, InterruptedException {
        sell(25_000);
        shop.upload(product, "1.jpg", jpeg);
        await().atMost(PATIENCE).until(() -> shop.photo(product, "1.jpg").isPresent());

        page.open("?basket");
        page.browser.part("basket-empty");
        page.judge("basket-empty");

        page.open("?product=" + product);
        page.browser.press("add-to-basket");
        page.browser.press("see-basket");
        orderTwo();
        orderByWhatsApp();
        findThePriceChanged();
        findItGone();
    }

    private void orderTwo() throws IOException {
        page.browser.part("basket-shop");
        page.browser.press("quantity-plus");
        assertThat(page.text("basket-total").replace('\u00a0', ' ')).isEqualTo("Rp 50.000");
        page.judge("basket");
        page.browser.driver().executeScript("document.querySelector('.message-preview').open = true");
        assertThat(page.text("order-message"))
                .startsWith(page.says("Halo Warung ", "Hello Warung "))
                .contains("2 x Rp 25.000 = Rp 50.000", "/?product=" + product, "Total: Rp 50.000");
        assertThat(page.browser.part("shop-link").getDomAttribute("href")).isEqualTo("https://warung-uji.example/kopi");
    }

    private void orderByWhatsApp() throws IOException, InterruptedException {
        String profile =
                "{\"name\":\"Warung Mbak Uji\",\"whatsapp\":\"0812-0000-0000\",\"city\":\"Solo\",\"about\":null}";
        shop.describe(product.store(), profile);
        page.open("?basket");
        String greeting =
                page.says("Halo Warung Mbak Uji, saya mau pesan:", "Hello Warung Mbak Uji, I would like to order:");
        String address = String.valueOf(page.browser.part("order").getDomAttribute("href"));
        assertThat(address).startsWith("https://wa.me/6281200000000?text=");
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).contains(greeting, "Total: Rp 50.000");
        page.judge("basket-whatsapp");
    }

    private void findThePriceChanged() throws IOException, InterruptedException {
        sell(30_000);
        await().atMost(PATIENCE)
                .until(() -> shop.product(product).orElseThrow().path("price").asInt() == 30_000);
        page.open("?basket");
        page.browser.awaitScript("document.querySelector('[data-standing=repriced]')");
        assertThat(page.text("basket-total").replace('\u00a0', ' '))
                .as("the basket outlives the page, at the price of now")
                .isEqualTo("Rp 60.000");
        page.judge("basket-repriced");
    }

    private void findItGone() throws IOException {
        shop.delete(product, "1.jpg");
        await().atMost(PATIENCE).until(() -> shop.product(product).isEmpty());
        page.open("?basket");
        page.browser.awaitScript("document.querySelector('[data-standing=gone]')");
        assertThat(page.browser.parts("order-message")).as("nothing to order").isEmpty();
        page.judge("basket-gone");
        page.browser.press("remove");
        page.browser.part("basket-empty");
        page.browser.press("close-basket");
        page.browser.awaitScript("location.search === ''");
    }

    private void sell(long price) throws IOException, InterruptedException {
        URI link = URI.create("https://warung-uji.example/kopi");
        ProductFacts facts = new ProductFacts("Kopi tubruk", price, "Digiling hari ini.", null, link, Tags.NONE);
        shop.upload(product, "product.json", ProductJson.write(facts));
    }
}
