package id.etalase.catalogue.shelf;

import id.etalase.catalogue.product.StoreId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of a store's products.
 *
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 * @param after the position of the last product of the page before, null for the first page
 */
public record ShelfRequest(
        StoreId store,
        ShelfOrder order,
        int limit,
        @Nullable ShelfPosition after) {
    /** The most that a page holds. */
    public static final int MAX_LIMIT = 100;

    /** @throws IllegalArgumentException if the limit is out of range, or the position is of another order or store */
    public ShelfRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        if (after != null && (after.order() != order || !after.product().store().equals(store))) {
            throw new IllegalArgumentException("The position " + after + " is of another order or store");
        }
    }
}
