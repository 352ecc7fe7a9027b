package id.etalase.search;

import id.etalase.api.ProductPath;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.search.answer.HealthView;
import id.etalase.search.answer.ProductView;
import id.etalase.search.answer.SearchView;
import java.util.List;

/** What the API can be asked. Every method throws {@link ProblemException} where there is no answer. */
final class Endpoints {
    /** A product that nobody needs to have: looking for it shows whether the index answers. */
    private static final ProductId PROBE = new ProductId(new StoreId("etalase"), "health");

    private static final Caller PROBER = new Caller("health", Role.SEARCH, new StoreScope.Everything());

    private final ProductSearch search;
    private final PhotoLinks links;
    private final ModelId model;

    Endpoints(ProductSearch search, PhotoLinks links, ModelId model) {
        this.search = search;
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
    ProductView product(Caller caller, ProductId product) {
        List<PhotoDocument> photos = search.product(caller, product);
        if (photos.isEmpty()) {
            throw ProductPath.noSuchProduct();
        }
        return ProductView.of(product, photos, caller.role(), links);
    }

    /** {@code GET /v1/health}. */
    HealthView health() {
        search.product(PROBER, PROBE);
        return HealthView.ok(model);
    }
}
