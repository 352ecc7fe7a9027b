package id.etalase.client.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: a photo, a known product or words (or a photo with words), and which products count.
 *
 * <p>Limits: a photo has 4,194,304 bytes at most, words have 1 to 200 characters, {@code limit} is 1 to 50, {@code minScore} 0 to 1.
 */
public final class SearchQuery {
    private final byte @Nullable [] photo;
    private final boolean inJson;
    private final Map<String, Object> fields;

    private SearchQuery(byte @Nullable [] photo, boolean inJson, Map<String, Object> fields) {
        this.photo = photo;
        this.inJson = inJson;
        this.fields = fields;
    }

    /** Products that look like a photo: a JPEG, PNG or WebP file. */
    public static SearchQuery photo(byte[] photo) {
        return new SearchQuery(photo, false, Map.of());
    }

    /** More like this: {@code store.product}. */
    public static SearchQuery product(String id) {
        return new SearchQuery(null, true, Map.of("productId", id));
    }

    /** Products that words fit. */
    public static SearchQuery text(String words) {
        return new SearchQuery(null, true, Map.of("q", words));
    }

    /** A photo and words at once. */
    public SearchQuery and(String words) {
        return with("q", words);
    }

    /** Sends the photo inside JSON, a third longer: for a gateway that does not let bytes through as they are. */
    public SearchQuery inJson() {
        return new SearchQuery(photo, true, fields);
    }

    /** Products at most. */
    public SearchQuery limit(int limit) {
        return with("limit", limit);
    }

    /** Only of this category, a code. */
    public SearchQuery category(String code) {
        return with("category", code);
    }

    /** Only of this kind, a code. */
    public SearchQuery kind(String code) {
        return with("kind", code);
    }

    /** Only of this colour, a code. */
    public SearchQuery colour(String code) {
        return with("colour", code);
    }

    /** Only of this store. */
    public SearchQuery store(String id) {
        return with("store", id);
    }

    /** In rupiah, inclusive. */
    public SearchQuery minPrice(long rupiah) {
        return with("minPrice", rupiah);
    }

    /** In rupiah, inclusive. */
    public SearchQuery maxPrice(long rupiah) {
        return with("maxPrice", rupiah);
    }

    /** Only what is in stock, or only what is sold out. */
    public SearchQuery inStock(boolean inStock) {
        return with("inStock", inStock);
    }

    /** Only hits with at least this score; what is below is a near miss. */
    public SearchQuery minScore(double score) {
        return with("minScore", score);
    }

    /** The photo that is sent as it is, with {@link #parameters()}; empty where {@link #json()} is sent. */
    public Optional<byte[]> rawPhoto() {
        return inJson ? Optional.empty() : Optional.ofNullable(photo);
    }

    /** The query as a JSON object. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (photo != null) {
            json.put("photo", photo);
        }
        json.putAll(fields);
        return json;
    }

    /** The query without its photo, as parameters of an address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.forEach((name, value) -> parameters.put(name, value.toString()));
        return parameters;
    }

    private SearchQuery with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new SearchQuery(photo, inJson, more);
    }
}
