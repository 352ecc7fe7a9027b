package id.etalase.catalogue.index;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a photo must meet to be a hit; null means any.
 *
 * @param scope the stores to look in
 * @param tags for each type that matters, the code of a tag that the photo must have, as {@link PhotoDocument#tags} says
 * @param minPrice in rupiah, inclusive; a product without a price never meets it
 * @param maxPrice in rupiah, inclusive; a product without a price never meets it
 * @param inStock whether the product must be (true) or must not be (false) in stock
 * @param except a product to leave out
 * @param confirmed a type of tag that the product's owner must have confirmed
 * @param among the only products to look at; at most {@value NearestQuery#MAX_LIMIT}
 */
public record PhotoFilter(
        StoreScope scope,
        Map<TagType, String> tags,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Boolean inStock,
        @Nullable ProductId except,
        @Nullable TagType confirmed,
        @Nullable Set<ProductId> among) {
    /** @throws IllegalArgumentException if a price is negative or the range is empty */
    public PhotoFilter {
        tags = Map.copyOf(tags);
        among = among == null ? null : Set.copyOf(among);
        if ((minPrice != null && minPrice < 0) || (maxPrice != null && maxPrice < 0)) {
            throw new IllegalArgumentException("minPrice and maxPrice must be 0 or more");
        }
        if (minPrice != null && maxPrice != null && minPrice > maxPrice) {
            throw new IllegalArgumentException("minPrice must not be above maxPrice");
        }
    }

    /**
     * Asks nothing about what was confirmed, and of the tags at most the category.
     *
     * @param category the code of the photo's category tag
     */
    public PhotoFilter(
            StoreScope scope,
            @Nullable String category,
            @Nullable Long minPrice,
            @Nullable Long maxPrice,
            @Nullable Boolean inStock,
            @Nullable ProductId except) {
        this(
                scope,
                category == null ? Map.of() : Map.of(TagType.CATEGORY, category),
                minPrice,
                maxPrice,
                inStock,
                except,
                null,
                null);
    }

    /** Meets every photo. */
    public static final PhotoFilter NONE = new PhotoFilter(new StoreScope.Everything(), null, null, null, null, null);

    /** The same, but only in stores that the given scope includes too. */
    public PhotoFilter within(StoreScope other) {
        return new PhotoFilter(scope.intersection(other), tags, minPrice, maxPrice, inStock, except, confirmed, among);
    }

    /** The same, and only photos with a certain tag; null asks nothing more. */
    public PhotoFilter tagged(TagType type, @Nullable String code) {
        if (code == null) {
            return this;
        }
        Map<TagType, String> more = new EnumMap<>(TagType.class);
        more.putAll(tags);
        more.put(type, code);
        return new PhotoFilter(scope, more, minPrice, maxPrice, inStock, except, confirmed, among);
    }

    /** The same, leaving out one product. */
    public PhotoFilter without(ProductId product) {
        return new PhotoFilter(scope, tags, minPrice, maxPrice, inStock, product, confirmed, among);
    }

    /** The same, and only products whose owner has confirmed a type of tag. */
    public PhotoFilter confirmed(TagType type) {
        return new PhotoFilter(scope, tags, minPrice, maxPrice, inStock, except, type, among);
    }

    /** The same, and only these products. */
    public PhotoFilter among(Set<ProductId> products) {
        return new PhotoFilter(scope, tags, minPrice, maxPrice, inStock, except, confirmed, products);
    }

    /** The same scope and exception, and nothing else asked. */
    public PhotoFilter scopeAlone() {
        return new PhotoFilter(scope, null, null, null, null, except);
    }

    /** What this filter means; an adapter must answer as this does. */
    public boolean accepts(PhotoDocument photo) {
        ProductId product = photo.key().product();
        return photo.live()
                && scope.includes(product.store())
                && (except == null || !except.equals(product))
                && (among == null || among.contains(product))
                && (confirmed == null || photo.facts().facts().tags().has(confirmed))
                && acceptsTags(photo)
                && acceptsFacts(photo.facts().facts());
    }

    private boolean acceptsTags(PhotoDocument photo) {
        return tags.entrySet().stream()
                .allMatch(asked ->
                        photo.tags().of(asked.getKey()).stream().map(Tag::code).anyMatch(asked.getValue()::equals));
    }

    private boolean acceptsFacts(ProductFacts facts) {
        Long price = facts.price();
        return (minPrice == null || (price != null && price >= minPrice))
                && (maxPrice == null || (price != null && price <= maxPrice))
                && (inStock == null || inStock == facts.inStock());
    }
}
