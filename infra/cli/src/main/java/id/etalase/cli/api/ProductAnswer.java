package id.etalase.cli.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/products/{id}} to an owner: what this command line needs of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProductAnswer(
        String id, List<Photo> photos, @Nullable Reason factsProblem) {
    /**
     * A photo of the product.
     *
     * @param status {@code live} or {@code rejected}
     * @param etag the state in the bucket that this was made from; null unless the key is an owner's
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Photo(
            String name,
            String status,
            @Nullable Reason reason,
            @Nullable String etag) {
        /** Whether it can be found. */
        public boolean live() {
            return status.equals("live");
        }
    }

    /** Why something cannot be used. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(String code, Message message) {}

    /**
     * In both languages.
     *
     * @param id Indonesian
     * @param en English
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Message(String id, String en) {}
}
