package id.etalase.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.api.http.WebOrigin;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an API key. API Gateway has verified the key itself and says only its id, which is no secret.
 */
public final class Callers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final Function<String, Optional<KeyHolder>> byKeyId;

    private Callers(Function<String, Optional<KeyHolder>> byKeyId) {
        this.byKeyId = byKeyId;
    }

    /** @param byKeyId the ids of keys to those who hold them; none of the keys is bound to an origin */
    public Callers(Map<String, Caller> byKeyId) {
        Map<String, Caller> callers = Map.copyOf(byKeyId);
        this.byKeyId = keyId -> Optional.ofNullable(callers.get(keyId)).map(KeyHolder::anywhere);
    }

    /** @param byKeyId is asked for each request whom the key with an id was given to */
    public static Callers asking(Function<String, Optional<KeyHolder>> byKeyId) {
        return new Callers(byKeyId);
    }

    /**
     * Reads the setting {@code ETALASE_CALLERS}, for example {@code [{"keyId": "a1b2c3", "name": "storefront", "role":
     * "search", "stores": ["toko-ani", "toko-budi"], "origins": ["https://toko-ani.example"]}]}; {@code "stores": "*"} means every
     * store, and without {@code "origins"} the key works everywhere.
     *
     * @throws IllegalArgumentException saying what is right, if the text is something else
     */
    public static Callers parse(String json) {
        Map<String, KeyHolder> holders = new HashMap<>();
        for (Entry entry : entries(json)) {
            if (holders.put(entry.keyId(), entry.holder()) != null) {
                throw new IllegalArgumentException("the keyId " + entry.keyId() + " stands for two callers");
            }
        }
        return asking(keyId -> Optional.ofNullable(holders.get(keyId)));
    }

    /** The caller with that key, or empty if there is no key or it is nobody's. */
    public Optional<Caller> withKey(@Nullable String keyId) {
        return holder(keyId).map(KeyHolder::caller);
    }

    /**
     * Who asks.
     *
     * @throws ProblemException if the request has no key, one of nobody's, or one that may not be used where the request comes from
     */
    public Caller of(ApiRequest request) {
        return holder(request.keyId())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "The x-api-key header is missing or names no valid key. Send the key you were given."))
                .asking(request);
    }

    private Optional<KeyHolder> holder(@Nullable String keyId) {
        return keyId == null ? Optional.empty() : byKeyId.apply(keyId);
    }

    private static List<Entry> entries(String json) {
        try {
            return List.of(JSON.readValue(json, Entry[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "write [{\"keyId\": \"...\", \"name\": \"...\", \"role\": \"search\", \"stores\": [\"...\"]}]; "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private record Entry(
            String keyId,
            String name,
            String role,
            List<String> stores,
            @Nullable List<String> origins) {
        KeyHolder holder() {
            Stream.of(keyId, name, role, stores).forEach(Entry::requireGiven);
            return new KeyHolder(new Caller(name, role(role), scope(stores)), origins(origins));
        }

        private static void requireGiven(@Nullable Object value) {
            if (value == null) {
                throw new IllegalArgumentException("each caller needs \"keyId\", \"name\", \"role\" and \"stores\"");
            }
        }

        private static Set<WebOrigin> origins(@Nullable List<String> origins) {
            if (origins != null && origins.isEmpty()) {
                throw new IllegalArgumentException(
                        "\"origins\" names none; leave it out for a key that works everywhere");
            }
            return origins == null
                    ? Set.of()
                    : origins.stream().map(WebOrigin::new).collect(Collectors.toUnmodifiableSet());
        }

        private static Role role(String name) {
            return switch (name) {
                case "search" -> Role.SEARCH;
                case "owner" -> Role.OWNER;
                default -> throw new IllegalArgumentException("the role \"" + name + "\" is neither search nor owner");
            };
        }

        private static StoreScope scope(List<String> stores) {
            return stores.equals(List.of("*"))
                    ? new StoreScope.Everything()
                    : new StoreScope.Stores(stores.stream().map(StoreId::new).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
