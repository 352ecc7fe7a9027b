package id.etalase.cli;

import id.etalase.local.keys.LocalKey;
import java.util.List;
import java.util.Locale;

/** What there is to say about a key. */
final class KeyText {
    private KeyText() {}

    static String role(LocalKey key) {
        return key.role().name().toLowerCase(Locale.ROOT);
    }

    static String stores(List<String> stores) {
        return stores.isEmpty() ? "every store" : String.join(", ", stores);
    }

    static String origins(LocalKey key) {
        return key.origins().isEmpty() ? "everywhere" : String.join(", ", key.origins());
    }
}
