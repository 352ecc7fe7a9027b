package id.etalase.local.gateway;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API keys that are let in. As in API Gateway, the function behind learns a key's id, never has to know the key.
 *
 * @param ids keys to their ids
 */
public record ApiKeys(Map<String, String> ids) {
    /** The key of the local search page: may search in every store. */
    public static final String SEARCH = "etalase-local-search";

    /** The key of whoever runs the local system: may also see what only owners should. */
    public static final String OWNER = "etalase-local-owner";

    /** The two keys of a local system. */
    public static final ApiKeys LOCAL = new ApiKeys(Map.of(SEARCH, "local-search", OWNER, "local-owner"));

    public ApiKeys {
        ids = Map.copyOf(ids);
    }

    /** The id of a key, or empty if there is no such key. */
    Optional<String> idOf(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(ids.get(key));
    }
}
