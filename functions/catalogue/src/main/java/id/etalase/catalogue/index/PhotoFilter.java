package id.etalase.catalogue.index;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * What a photo must meet to be a hit; null means any.
 *
 * @param scope the stores to look in
 * @param category the code of the photo's category tag
 * @param minPrice in rupiah, inclusive; a product without a price never meets it
 * @param maxPrice in rupiah, inclusive; a product without a price never meets it
 * @param inStock whether the product must be (true) or must not be (false) in stock
 * @param except a product to leave out
 */
public record PhotoFilter(
        StoreScope scope,
        @Nullable String category,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Boolean inStock,
        @Nullable ProductId except) {
    /** @throws IllegalArgumentException if a price is negative or the range is empty */
    public PhotoFilter {
        if ((minPrice != null && minPrice < 0) || (maxPrice != null && maxPrice < 0)) {
            throw new IllegalArgumentException("minPrice and maxPrice must be 0 or more");
        }
        if (minPrice != null && maxPrice != null && minPrice > maxPrice) {
            throw new IllegalArgumentException("minPrice must not be above maxPrice");
        }
    }

    /** Meets every photo. */
    public static final PhotoFilter NONE = new PhotoFilter(new StoreScope.Everything(), null, null, null, null, null);

    /** The same, but only in stores that the given scope includes too. */
    public PhotoFilter within(StoreScope other) {
        return new PhotoFilter(scope.intersection(other), category, minPrice, maxPrice, inStock, except);
    }

    /** The same, leaving out one product. */
    public PhotoFilter without(ProductId product) {
        return new PhotoFilter(scope, category, minPrice, maxPrice, inStock, product);
    }

    /** What this filter means; an adapter must answer as this does. */
    public boolean accepts(PhotoDocument photo) {
        ProductId product = photo.key().product();
        return photo.recognition() instanceof Recognition.Recognized recognized
                && scope.includes(product.store())
                && (category == null || category.equals(recognized.tags().category()))
                && (except == null || !except.equals(product))
                && acceptsFacts(photo.facts().facts());
    }

    private boolean acceptsFacts(ProductFacts facts) {
        Long price = facts.price();
        return (minPrice == null || (price != null && price >= minPrice))
                && (maxPrice == null || (price != null && price <= maxPrice))
                && (inStock == null || inStock == facts.inStock());
    }
}
