package id.etalase.local.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The API keys that are let in. As in API Gateway, the function behind learns a key's id, never has to know the key.
 *
 * @param ids gives the id of a key, or nothing if there is no such key; is asked for each request
 */
public record ApiKeys(Function<String, Optional<String>> ids) {
    /** The key of the local search page: may search in every store. */
    public static final String SEARCH = "etalase-local-search";

    /** The key of whoever runs the local system: may also see what only owners should. */
    public static final String OWNER = "etalase-local-owner";

    private static final Map<String, String> OWN = Map.of(SEARCH, "local-search", OWNER, "local-owner");

    /** The two keys that every local system has. */
    public static final ApiKeys LOCAL = new ApiKeys(key -> Optional.ofNullable(OWN.get(key)));

    /** These keys and others. */
    public ApiKeys and(Function<String, Optional<String>> others) {
        return new ApiKeys(key -> ids.apply(key).or(() -> others.apply(key)));
    }

    /** The id of a key, or empty if there is no such key. */
    Optional<String> idOf(@Nullable String key) {
        return key == null ? Optional.empty() : ids.apply(key);
    }
}
