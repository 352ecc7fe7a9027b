package id.etalase.search;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.correction.CorrectionOutcome;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.search.answer.ConfirmedTagsView;
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
    private final TagCorrection correction;
    private final PhotoLinks links;
    private final ModelId model;

    Endpoints(ProductSearch search, TagCorrection correction, PhotoLinks links, ModelId model) {
        this.search = search;
        this.correction = correction;
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

    /** {@code PUT /v1/products/{id}/tags}. */
    ConfirmedTagsView confirm(Caller caller, String id, Tags tags) {
        ProductId product = productId(id);
        return switch (correction.confirm(caller, product, tags)) {
            case CorrectionOutcome.Confirmed confirmed -> ConfirmedTagsView.of(product, confirmed);
            case CorrectionOutcome.NotAnOwner notAnOwner ->
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a key of the role owner may confirm tags.");
            case CorrectionOutcome.UnknownProduct unknown -> throw noSuchProduct();
            case CorrectionOutcome.UnknownCategory unknown -> throw noSuchCategory(unknown.categories());
            case CorrectionOutcome.UnusableFacts unusable ->
                throw new ProblemException(
                        ProblemType.FACTS_UNUSABLE,
                        "Nothing was changed. Mend the product's facts and upload them again: " + unusable.problem());
            case CorrectionOutcome.Overtaken overtaken ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "Nothing was changed: somebody else keeps writing the product's facts. Try again.");
        };
    }

    /** {@code GET /v1/health}. */
    HealthView health() {
        search.product(PROBER, PROBE);
        return HealthView.ok(model);
    }

    private static ProblemException noSuchCategory(List<String> categories) {
        String detail = "must be one of " + String.join(", ", categories);
        return new ProblemException(Problem.badParameters(List.of(new Problem.Mistake("category", detail))));
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
