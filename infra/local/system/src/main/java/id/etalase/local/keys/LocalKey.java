package id.etalase.local.keys;

import id.etalase.api.KeyHolder;
import id.etalase.api.http.WebOrigin;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key as it is kept.
 *
 * @param id names it to people and functions; no secret
 * @param name of whom it was given to
 * @param stores the ids of those it is for; none for every store
 * @param origins of the pages that may use it; none for all, and for programs
 * @param digest SHA-256 of the key in lower-case hexadecimal. The key has 256 random bits, so that no salt and no slow digest is needed
 */
public record LocalKey(String id, String name, Role role, List<String> stores, List<String> origins, String digest) {
    /** @throws IllegalArgumentException if an id of a store or an origin has another form */
    public LocalKey {
        stores = List.copyOf(stores);
        origins = List.copyOf(origins);
        stores.forEach(StoreId::new);
        origins.forEach(WebOrigin::new);
    }

    /** Whom it was given to. */
    KeyHolder holder() {
        StoreScope scope = stores.isEmpty()
                ? new StoreScope.Everything()
                : new StoreScope.Stores(stores.stream().map(StoreId::new).collect(Collectors.toUnmodifiableSet()));
        return new KeyHolder(
                new Caller(name, role, scope),
                origins.stream().map(WebOrigin::new).collect(Collectors.toUnmodifiableSet()));
    }
}
