package id.etalase.catalogue.shelf;

import id.etalase.catalogue.product.StoreId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of asking for the products of a store. */
public sealed interface ShelfOutcome {
    /**
     * A page of them.
     *
     * @param products in the order that was asked for
     * @param total how many there are on all pages
     * @param next the position to go on after, null on the last page
     */
    record Page(
            List<ShelfProduct> products,
            int total,
            @Nullable ShelfPosition next) implements ShelfOutcome {
        public Page {
            products = List.copyOf(products);
        }
    }

    /** The caller is no owner. */
    record NotAnOwner() implements ShelfOutcome {}

    /** The store is not one of the caller's. */
    record OutsideScope(StoreId store) implements ShelfOutcome {}
}
