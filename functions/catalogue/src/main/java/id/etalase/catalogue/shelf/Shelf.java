package id.etalase.catalogue.shelf;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lists the products of a store for its owner. It reads the whole store for each page: what a product needs is not in the index as a
 * field, and a shop has some thousands of photos at most.
 */
public final class Shelf {
    private final ProductIndex index;
    private final Optional<Thresholds> sure;

    /** @param profile of the model in use; of one without categories nobody expects any */
    public Shelf(ProductIndex index, ModelProfile profile) {
        this.index = index;
        this.sure = profile.vocabulary().codes(TagType.CATEGORY).isEmpty()
                ? Optional.empty()
                : Optional.of(profile.tagThresholds(TagType.CATEGORY));
    }

    /**
     * Gives a page.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    public ShelfOutcome list(Caller caller, ShelfRequest request) {
        if (caller.role() != Role.OWNER) {
            return new ShelfOutcome.NotAnOwner();
        }
        if (!caller.scope().includes(request.store())) {
            return new ShelfOutcome.OutsideScope(request.store());
        }
        return page(products(request.store(), request.order()), request);
    }

    private ShelfOutcome.Page page(NavigableMap<ShelfPosition, ShelfProduct> products, ShelfRequest request) {
        ShelfPosition after = request.after();
        List<Map.Entry<ShelfPosition, ShelfProduct>> rest =
                List.copyOf((after == null ? products : products.tailMap(after, false)).entrySet());
        List<Map.Entry<ShelfPosition, ShelfProduct>> page = rest.subList(0, Math.min(request.limit(), rest.size()));
        ShelfPosition next = page.size() < rest.size() ? page.getLast().getKey() : null;
        return new ShelfOutcome.Page(page.stream().map(Map.Entry::getValue).toList(), products.size(), next);
    }

    private NavigableMap<ShelfPosition, ShelfProduct> products(StoreId store, ShelfOrder order) {
        Map<ProductId, List<PhotoSummary>> photos = index.photosIn(store).stream()
                .collect(Collectors.groupingBy(photo -> photo.key().product()));
        NavigableMap<ShelfPosition, ShelfProduct> products = new TreeMap<>();
        photos.forEach((id, all) -> {
            ShelfProduct product = ShelfProduct.of(id, all, sure);
            products.put(product.position(order), product);
        });
        return products;
    }
}
