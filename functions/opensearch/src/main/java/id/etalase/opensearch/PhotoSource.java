package id.etalase.opensearch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo's document as it lies in the index; {@link PhotoMapping} says how each field is indexed.
 *
 * @param key the photo's key in the bucket
 * @param product in the form {@code store.code}
 * @param status {@value #LIVE} or {@value #REJECTED}
 * @param embedding of live photos
 * @param category the code by which live photos are filtered: the confirmed one, or else the guessed one
 * @param kind like the category
 * @param colours like the category; null for none
 * @param labels of the tags by which live photos are filtered, in both languages; null for none
 * @param tags of live photos: the machine's guess
 * @param confirmed the types of tag that the owner has confirmed, null for none
 * @param rejection of rejected photos
 * @param version of this {@link Edition}, null where a photo has but one document
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PhotoSource(
        String key,
        String store,
        String product,
        String status,
        float @Nullable [] embedding,
        @Nullable String category,
        @Nullable String kind,
        @Nullable List<String> colours,
        @Nullable List<String> labels,
        @Nullable List<TagSource> tags,
        @Nullable List<String> confirmed,
        @Nullable RejectionSource rejection,
        FactsSource facts,
        OriginSource origin,
        @Nullable String version)
        implements Edition.Source {
    static final String LIVE = "live";
    static final String REJECTED = "rejected";

    /** Every field but the embedding, which is nearly all of a document's size. */
    static final List<String> SUMMARY = List.of(
            "key",
            "store",
            "product",
            "status",
            "category",
            "tags.*",
            "confirmed",
            "rejection.*",
            "facts.*",
            "origin.*",
            "version");

    /** The same as an edition. */
    PhotoSource as(Version edition) {
        return new PhotoSource(
                key,
                store,
                product,
                status,
                embedding,
                category,
                kind,
                colours,
                labels,
                tags,
                confirmed,
                rejection,
                facts,
                origin,
                edition.text());
    }

    /**
     * @param type of the tag
     * @param id the label in Indonesian
     * @param en the label in English
     * @param source whose word it is
     */
    record TagSource(String type, String code, String id, String en, double confidence, String source) {}

    record RejectionSource(String reason, String detail) {}

    /**
     * @param inStock as {@link id.etalase.catalogue.product.ProductFacts#inStock} says
     * @param tags that the owner has confirmed, null for none
     * @param problem why the facts could not be read, null if they could
     */
    record FactsSource(
            @Nullable String name,
            @Nullable Long price,
            @Nullable String description,
            @Nullable Integer stock,
            @Nullable String link,
            boolean inStock,
            @Nullable List<TagSource> tags,
            @Nullable String problem) {}

    /** @param model the fingerprint of the model that looked */
    record OriginSource(String photoEtag, @Nullable String factsEtag, String model) {}

    /** The part of a source that an inventory needs. */
    record Line(String key, OriginSource origin) {}
}
