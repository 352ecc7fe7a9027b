package id.etalase.local;

import id.etalase.api.Callers;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import java.util.Map;

/** Who stands behind the two keys of a local system. */
final class LocalCallers {
    private static final StoreScope EVERYTHING = new StoreScope.Everything();

    static final Callers ALL = new Callers(Map.of(
            "local-search", new Caller("local-search", Role.SEARCH, EVERYTHING),
            "local-owner", new Caller("local-owner", Role.OWNER, EVERYTHING)));

    private LocalCallers() {}
}
