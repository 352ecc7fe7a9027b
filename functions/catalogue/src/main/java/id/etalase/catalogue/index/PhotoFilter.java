package id.etalase.catalogue.index;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.TagType;
import org.jspecify.annotations.Nullable;

/**
 * What a photo must meet to be a hit; null means any.
 *
 * @param scope the stores to look in
 * @param category the code of the photo's category tag, as {@link PhotoDocument#tags} says
 * @param minPrice in rupiah, inclusive; a product without a price never meets it
 * @param maxPrice in rupiah, inclusive; a product without a price never meets it
 * @param inStock whether the product must be (true) or must not be (false) in stock
 * @param except a product to leave out
 * @param confirmed a type of tag that the product's owner must have confirmed
 */
public record PhotoFilter(
        StoreScope scope,
        @Nullable String category,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Boolean inStock,
        @Nullable ProductId except,
        @Nullable TagType confirmed) {
    /** @throws IllegalArgumentException if a price is negative or the range is empty */
    public PhotoFilter {
        if ((minPrice != null && minPrice < 0) || (maxPrice != null && maxPrice < 0)) {
            throw new IllegalArgumentException("minPrice and maxPrice must be 0 or more");
        }
        if (minPrice != null && maxPrice != null && minPrice > maxPrice) {
            throw new IllegalArgumentException("minPrice must not be above maxPrice");
        }
    }

    /** Asks nothing about what was confirmed. */
    public PhotoFilter(
            StoreScope scope,
            @Nullable String category,
            @Nullable Long minPrice,
            @Nullable Long maxPrice,
            @Nullable Boolean inStock,
            @Nullable ProductId except) {
        this(scope, category, minPrice, maxPrice, inStock, except, null);
    }

    /** Meets every photo. */
    public static final PhotoFilter NONE = new PhotoFilter(new StoreScope.Everything(), null, null, null, null, null);

    /** The same, but only in stores that the given scope includes too. */
    public PhotoFilter within(StoreScope other) {
        return new PhotoFilter(scope.intersection(other), category, minPrice, maxPrice, inStock, except, confirmed);
    }

    /** The same, leaving out one product. */
    public PhotoFilter without(ProductId product) {
        return new PhotoFilter(scope, category, minPrice, maxPrice, inStock, product, confirmed);
    }

    /** The same scope and exception, and nothing else asked. */
    public PhotoFilter scopeAlone() {
        return new PhotoFilter(scope, null, null, null, null, except, null);
    }

    /** What this filter means; an adapter must answer as this does. */
    public boolean accepts(PhotoDocument photo) {
        ProductId product = photo.key().product();
        return photo.live()
                && scope.includes(product.store())
                && (category == null || category.equals(photo.tags().category()))
                && (except == null || !except.equals(product))
                && (confirmed == null || photo.facts().facts().tags().has(confirmed))
                && acceptsFacts(photo.facts().facts());
    }

    private boolean acceptsFacts(ProductFacts facts) {
        Long price = facts.price();
        return (minPrice == null || (price != null && price >= minPrice))
                && (maxPrice == null || (price != null && price <= maxPrice))
                && (inStock == null || inStock == facts.inStock());
    }
}
