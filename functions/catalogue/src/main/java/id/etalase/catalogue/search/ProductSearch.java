package id.etalase.catalogue.search;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;
import java.util.Optional;

/** Answers callers: the products that look like a photo or like another product, and one product by its id. */
public final class ProductSearch {
    private final ProductIndex index;
    private final Recognizer recognizer;

    /** @param recognizer the model that also saw the photos in the index */
    public ProductSearch(ProductIndex index, Recognizer recognizer) {
        this.index = index;
        this.recognizer = recognizer;
    }

    /**
     * Finds products.
     *
     * @param caller whose scope bounds what can be found
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    public SearchOutcome search(Caller caller, SearchRequest request) {
        PhotoFilter filter = request.filter().within(caller.scope());
        return switch (request.subject()) {
            case QuerySubject.Photo photo ->
                switch (recognizer.recognize(photo.bytes())) {
                    case Recognition.Rejected rejected -> new SearchOutcome.UnusablePhoto(rejected);
                    case Recognition.Recognized seen -> found(request, seen, filter);
                };
            case QuerySubject.Product product ->
                look(caller.scope(), product.id())
                        .<SearchOutcome>map(seen -> found(request, seen, filter.without(product.id())))
                        .orElseGet(() -> new SearchOutcome.UnknownProduct(product.id()));
        };
    }

    /**
     * The photos of a product that the caller may see, in key order; empty if the product does not exist for the caller.
     *
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    public List<PhotoDocument> product(Caller caller, ProductId product) {
        return photos(caller.scope(), product).stream()
                .filter(photo -> photo.live() || caller.role() == Role.OWNER)
                .toList();
    }

    private SearchOutcome found(SearchRequest request, Recognition.Recognized seen, PhotoFilter filter) {
        List<Match> matches = index.nearest(new NearestQuery(seen.embedding(), request.limit(), filter));
        return new SearchOutcome.Found(
                seen.tags(),
                matches.stream()
                        .filter(match -> match.similarity() >= request.minScore())
                        .toList());
    }

    /** What the present model sees in a product: the direction its photos share, and the tags of the first. */
    private Optional<Recognition.Recognized> look(StoreScope scope, ProductId product) {
        List<Recognition.Recognized> seen = photos(scope, product).stream()
                .filter(photo -> photo.origin()
                        .modelFingerprint()
                        .equals(recognizer.model().fingerprint()))
                .map(PhotoDocument::recognition)
                .filter(Recognition.Recognized.class::isInstance)
                .map(Recognition.Recognized.class::cast)
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Embedding> embeddings =
                seen.stream().map(Recognition.Recognized::embedding).toList();
        Tags tags = seen.getFirst().tags();
        return Optional.of(new Recognition.Recognized(Embedding.centroid(embeddings), tags));
    }

    private List<PhotoDocument> photos(StoreScope scope, ProductId product) {
        return scope.includes(product.store()) ? index.photosOf(product) : List.of();
    }
}
