package id.etalase.search;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.search.answer.HealthView;
import id.etalase.search.answer.ProductView;
import id.etalase.search.answer.SearchView;
import id.etalase.search.http.Problem;
import id.etalase.search.http.ProblemException;
import id.etalase.search.http.ProblemType;
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
            case SearchOutcome.UnknownProduct unknown -> throw noSuchProduct();
        };
    }

    /** {@code GET /v1/products/{id}}. */
    ProductView product(Caller caller, String id) {
        ProductId product = productId(id);
        List<PhotoDocument> photos = search.product(caller, product);
        if (photos.isEmpty()) {
            throw noSuchProduct();
        }
        return ProductView.of(product, photos, caller.role(), links);
    }

    /** {@code GET /v1/health}. */
    HealthView health() {
        search.product(PROBER, PROBE);
        return HealthView.ok(model);
    }

    private static ProductId productId(String id) {
        try {
            return ProductId.parse(id);
        } catch (InvalidIdException e) {
            throw noSuchProduct();
        }
    }

    /** The same whether it does not exist or is not the caller's to see: that it exists is not told either. */
    private static ProblemException noSuchProduct() {
        return new ProblemException(
                ProblemType.PRODUCT_NOT_FOUND,
                "There is no such product with a photo that this key may see. Ids are written as store.product; a photo"
                        + " just uploaded appears within seconds.");
    }
}
