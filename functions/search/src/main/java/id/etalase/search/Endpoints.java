package id.etalase.search;

import id.etalase.api.ProductPath;
import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.EntityTag;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.ProductState;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.catalogue.shelf.ShelfOutcome;
import id.etalase.catalogue.shelf.ShelfRequest;
import id.etalase.search.answer.HealthView;
import id.etalase.search.answer.ProductView;
import id.etalase.search.answer.SearchView;
import id.etalase.search.answer.ShelfView;
import java.util.List;

/** What the API can be asked. Every method throws {@link ProblemException} where there is no answer. */
final class Endpoints {
    /** A product that nobody needs to have: looking for it shows whether the index answers. */
    private static final ProductId PROBE = new ProductId(new StoreId("etalase"), "health");

    private static final Caller PROBER = new Caller("health", Role.SEARCH, new StoreScope.Everything());

    private final ProductSearch search;
    private final Shelf shelf;
    private final PhotoLinks links;
    private final ModelId model;

    Endpoints(ProductSearch search, Shelf shelf, PhotoLinks links, ModelId model) {
        this.search = search;
        this.shelf = shelf;
        this.links = links;
        this.model = model;
    }

    /** {@code POST /v1/search}. */
    SearchView search(Caller caller, SearchRequest request) {
        return switch (search.search(caller, request)) {
            case SearchOutcome.Found found -> SearchView.of(request.subject(), found, links);
            case SearchOutcome.UnusablePhoto unusable ->
                throw new ProblemException(Problem.unreadable(
                        unusable.rejection().reason(), unusable.rejection().detail()));
            case SearchOutcome.UnknownProduct unknown -> throw ProductPath.noSuchProduct();
        };
    }

    /** {@code GET /v1/products/{id}}. */
    ApiAnswer product(Caller caller, ProductId product) {
        List<PhotoDocument> photos = search.product(caller, product);
        if (photos.isEmpty()) {
            throw ProductPath.noSuchProduct();
        }
        ProductState state = InventoryItem.state(photos.stream()
                .map(photo -> new InventoryItem(photo.key(), photo.origin()))
                .toList());
        return ApiAnswer.ok(ProductView.of(product, photos, caller.role(), links))
                .with("ETag", EntityTag.of(state));
    }

    /** {@code GET /v1/products}. */
    ShelfView list(Caller caller, ShelfRequest request) {
        return switch (shelf.list(caller, request)) {
            case ShelfOutcome.Page page -> ShelfView.of(page, links);
            case ShelfOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "Only a key of the role owner may list products. Shoppers find them by POST /v1/search.");
            case ShelfOutcome.OutsideScope outside ->
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This key is not for the store " + outside.store() + ". Use the key of its owner.");
        };
    }

    /** {@code GET /v1/health}. */
    HealthView health() {
        search.product(PROBER, PROBE);
        return HealthView.ok(model);
    }
}
