package id.etalase.demo.shop;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.demo.thing.Good;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop's list while it is written down. */
final class Shelf {
    /** A shop that does not count the pieces of this product. */
    static final @Nullable Integer UNCOUNTED = null;

    private final StoreId store;
    private final List<Item> items = new ArrayList<>();

    Shelf(String store) {
        this.store = new StoreId(store);
    }

    /** Adds a product: code, name, price in rupiah, pieces at hand, one sentence, kind and looks. */
    Shelf put(
            String code,
            String name,
            long price,
            @Nullable Integer stock,
            String description,
            Category category,
            Good good) {
        ProductFacts facts = new ProductFacts(name, price, description, stock, null);
        items.add(new Item(new ProductId(store, code), category, facts, good));
        return this;
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
