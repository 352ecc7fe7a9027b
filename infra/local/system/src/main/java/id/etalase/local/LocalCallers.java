package id.etalase.local;

import id.etalase.api.Callers;
import id.etalase.api.KeyHolder;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.local.keys.LocalKeys;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who stands behind the keys of a local system: its own two, and those that were made for it. */
final class LocalCallers {
    private static final Map<String, KeyHolder> OWN =
            Map.of("local-search", own("local-search", Role.SEARCH), "local-owner", own("local-owner", Role.OWNER));

    private LocalCallers() {}

    static Callers with(LocalKeys made) {
        return Callers.asking(keyId -> Optional.ofNullable(OWN.get(keyId)).or(() -> made.holder(keyId)));
    }

    private static KeyHolder own(String name, Role role) {
        return new KeyHolder(new Caller(name, role, new StoreScope.Everything()), Set.of());
    }
}
