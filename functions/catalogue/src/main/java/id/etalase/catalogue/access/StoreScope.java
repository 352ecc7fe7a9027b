package id.etalase.catalogue.access;

import id.etalase.catalogue.product.StoreId;
import java.util.Set;
import java.util.stream.Collectors;

/** The stores that may be seen: one shop, a cooperative's shops, or every store there is. */
public sealed interface StoreScope {
    /** Whether a store may be seen. */
    boolean includes(StoreId store);

    /** What both scopes include. */
    StoreScope intersection(StoreScope other);

    /** Every store there is. */
    record Everything() implements StoreScope {
        @Override
        public boolean includes(StoreId store) {
            return true;
        }

        @Override
        public StoreScope intersection(StoreScope other) {
            return other;
        }
    }

    /** Just these stores; with none of them nothing is seen. */
    record Stores(Set<StoreId> stores) implements StoreScope {
        public Stores {
            stores = Set.copyOf(stores);
        }

        @Override
        public boolean includes(StoreId store) {
            return stores.contains(store);
        }

        @Override
        public StoreScope intersection(StoreScope other) {
            return new Stores(stores.stream().filter(other::includes).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
