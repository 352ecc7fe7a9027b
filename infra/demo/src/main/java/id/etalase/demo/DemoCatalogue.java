package id.etalase.demo;

import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.demo.scene.Sitting;
import id.etalase.demo.scene.Studio;
import id.etalase.demo.shop.Item;
import id.etalase.demo.shop.Shops;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The demonstration's goods and their photos, drawn on the spot.
 *
 * <p>Every photo follows from its product and its number alone: two runs on one JDK give the same bytes. Not for several
 * threads at once.
 */
public final class DemoCatalogue {
    /** How many photos of each product are in the catalogue; the one after them is held out as a query. */
    public static final int PHOTOS = 3;

    private static final int HELD_OUT = PHOTOS + 1;
    private static final String SHOWCASE = "kemeja-kawung-sogan";

    private final List<Item> items;
    private final Studio studio;

    private DemoCatalogue(List<Item> items, Studio studio) {
        this.items = items;
        this.studio = studio;
    }

    /** The one catalogue there is. */
    public static DemoCatalogue seeded() {
        return new DemoCatalogue(Shops.items(), new Studio());
    }

    /** All products, shop by shop. */
    public List<DemoProduct> products() {
        return items.stream()
                .map(item -> new DemoProduct(item.id(), item.category().code(), item.facts()))
                .toList();
    }

    /** What each shop says about itself; its phone number is nobody's. */
    public Map<StoreId, StoreProfile> profiles() {
        return Shops.profiles();
    }

    /**
     * Draws the photos of one product that are in the catalogue.
     *
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    public List<byte[]> photos(ProductId product) {
        Sitting sitting = sitting(item(product));
        return IntStream.rangeClosed(1, PHOTOS).mapToObj(sitting::photo).toList();
    }

    /**
     * Draws the first of a product's photos alone.
     *
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    public byte[] firstPhoto(ProductId product) {
        return sitting(item(product)).photo(1);
    }

    /**
     * Draws the held-out photo of one product.
     *
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    public DemoQuery query(ProductId product) {
        return query(item(product));
    }

    /**
     * Writes a folder for each shop, in it one for each product, in that its photos {@code 1.jpg} ... and {@code
     * product.json}.
     *
     * @param progress is told after each product how many are done
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder, IntConsumer progress) throws IOException {
        int done = 0;
        for (Item item : items) {
            write(
                    item,
                    folder.resolve(item.id().store().value()).resolve(item.id().code()));
            progress.accept(++done);
        }
    }

    /** A photo for a first search. */
    public DemoQuery queryPhoto() {
        return items.stream()
                .filter(item -> item.id().code().equals(SHOWCASE))
                .findFirst()
                .map(this::query)
                .orElseThrow(() -> new IllegalStateException("No shop has " + SHOWCASE + "."));
    }

    /** The held-out photo of every product, in the order of {@link #products}. */
    public List<DemoQuery> queries() {
        return items.stream().map(this::query).toList();
    }

    private DemoQuery query(Item item) {
        return new DemoQuery(sitting(item).photo(HELD_OUT), item.id());
    }

    private void write(Item item, Path folder) throws IOException {
        Files.createDirectories(folder);
        Sitting sitting = sitting(item);
        for (int number = 1; number <= PHOTOS; number++) {
            Files.write(folder.resolve(number + ".jpg"), sitting.photo(number));
        }
        Files.write(folder.resolve("product.json"), ProductJson.write(item.facts()));
    }

    private Sitting sitting(Item item) {
        return studio.sitting(item.good(), seed(item.id()));
    }

    private Item item(ProductId product) {
        return items.stream()
                .filter(item -> item.id().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demonstration has no product " + product + "."));
    }

    /** FNV-1a over the product's id: the same on every JDK. */
    private static long seed(ProductId product) {
        long hash = 0xCBF29CE484222325L;
        for (byte octet : product.toString().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ octet) * 0x100000001B3L;
        }
        return hash;
    }
}
