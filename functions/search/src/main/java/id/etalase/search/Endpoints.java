package id.etalase.search;

import id.etalase.api.ProductPath;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.FiguresOutcome;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.metrics.Metric;
import id.etalase.search.answer.FiguresView;
import id.etalase.search.answer.HealthView;
import id.etalase.search.answer.ProductView;
import id.etalase.search.answer.SearchView;
import id.etalase.search.query.FiguresRequest;
import java.util.List;

/** What the API can be asked. Every method throws {@link ProblemException} where there is no answer. */
final class Endpoints {
    /** A product that nobody needs to have: looking for it shows whether the index answers. */
    private static final ProductId PROBE = new ProductId(new StoreId("etalase"), "health");

    private static final Caller PROBER = new Caller("health", Role.SEARCH, new StoreScope.Everything());

    private final ProductSearch search;
    private final PhotoLinks links;
    private final ModelId model;
    private final Usage usage;

    Endpoints(ProductSearch search, PhotoLinks links, ModelId model, Usage usage) {
        this.search = search;
        this.links = links;
        this.model = model;
        this.usage = usage;
    }

    /** {@code POST /v1/search}. */
    SearchView search(Caller caller, SearchRequest request) {
        return usage.meter().timed(Metric.SEARCH_DURATION, () -> answer(caller, request));
    }

    private SearchView answer(Caller caller, SearchRequest request) {
        return switch (search.search(caller, request)) {
            case SearchOutcome.Found found ->
                usage.searched(caller, request, found, () -> SearchView.of(request.subject(), found, links));
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
        return usage.opened(caller, product, () -> ProductView.of(product, photos, caller.role(), links));
    }

    /** {@code GET /v1/figures}. */
    FiguresView figures(Caller caller, FiguresRequest request) {
        return switch (usage.figures(caller, request.store(), request.days())) {
            case FiguresOutcome.Summed summed -> FiguresView.of(summed.figures());
            case FiguresOutcome.NotKept notKept ->
                throw new ProblemException(
                        ProblemType.FIGURES_NOT_KEPT,
                        "This system keeps no search log. Whoever runs it can have one kept from now on, by the parameter"
                                + " SearchLog of its stack.");
            case FiguresOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may see figures.");
            case FiguresOutcome.OutsideScope outside ->
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
