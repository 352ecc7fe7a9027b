package id.etalase.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an API key. API Gateway has verified the key itself and says only its id, which is no secret.
 */
public final class Callers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final Map<String, Caller> byKeyId;

    /** @param byKeyId the ids of keys to those who hold them */
    public Callers(Map<String, Caller> byKeyId) {
        this.byKeyId = Map.copyOf(byKeyId);
    }

    /**
     * Reads the setting {@code ETALASE_CALLERS}, for example {@code [{"keyId": "a1b2c3", "name": "storefront", "role":
     * "search", "stores": ["toko-ani", "toko-budi"]}]}; {@code "stores": "*"} means every store.
     *
     * @throws IllegalArgumentException saying what is right, if the text is something else
     */
    public static Callers parse(String json) {
        Map<String, Caller> callers = new HashMap<>();
        for (Entry entry : entries(json)) {
            if (callers.put(entry.keyId(), entry.caller()) != null) {
                throw new IllegalArgumentException("the keyId " + entry.keyId() + " stands for two callers");
            }
        }
        return new Callers(callers);
    }

    /** The caller with that key, or empty if there is no key or it is nobody's. */
    public Optional<Caller> withKey(@Nullable String keyId) {
        return keyId == null ? Optional.empty() : Optional.ofNullable(byKeyId.get(keyId));
    }

    /**
     * Who asks.
     *
     * @throws ProblemException if the request has no key or one of nobody's
     */
    public Caller of(ApiRequest request) {
        return withKey(request.keyId())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "The x-api-key header is missing or names no valid key. Send the key you were given."));
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

    private record Entry(String keyId, String name, String role, List<String> stores) {
        Caller caller() {
            return new Caller(name, role(role), scope(stores));
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
