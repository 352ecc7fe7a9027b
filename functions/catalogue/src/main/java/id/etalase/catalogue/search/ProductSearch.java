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
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                    case Recognition.Recognized seen ->
                        found(request, new Query(seen.embedding(), seen.tags(), seen.mainObject()), filter);
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

    private SearchOutcome found(SearchRequest request, Query query, PhotoFilter filter) {
        double threshold = threshold(request, query.tags());
        Map<Boolean, List<Match>> close =
                index.nearest(new NearestQuery(query.embedding(), request.limit(), filter)).stream()
                        .collect(Collectors.partitioningBy(match -> match.similarity() >= threshold));
        List<Match> hits = close.getOrDefault(true, List.of());
        List<Match> nearMisses = close.getOrDefault(false, List.of());
        NoMatch noMatch = hits.isEmpty() ? reason(query.embedding(), filter, nearMisses) : null;
        return new SearchOutcome.Found(query.tags(), query.mainObject(), hits, nearMisses, noMatch);
    }

    private double threshold(SearchRequest request, Tags taken) {
        Double asked = request.minScore();
        return asked == null ? recognizer.profile().matchThresholds().of(taken.category()) : asked;
    }

    private NoMatch reason(Embedding query, PhotoFilter filter, List<Match> nearMisses) {
        if (!nearMisses.isEmpty()) {
            return NoMatch.NOTHING_SIMILAR;
        }
        boolean empty =
                index.nearest(new NearestQuery(query, 1, filter.scopeAlone())).isEmpty();
        return empty ? NoMatch.SHOP_IS_EMPTY : NoMatch.NOTHING_MEETS_FILTER;
    }

    /** What the present model sees in a product: the direction its photos share, and the tags of the first. */
    private Optional<Query> look(StoreScope scope, ProductId product) {
        List<PhotoDocument> seen = photos(scope, product).stream()
                .filter(photo -> photo.origin()
                        .modelFingerprint()
                        .equals(recognizer.model().fingerprint()))
                .filter(PhotoDocument::live)
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Embedding> embeddings = seen.stream()
                .map(PhotoDocument::recognition)
                .map(Recognition.Recognized.class::cast)
                .map(Recognition.Recognized::embedding)
                .toList();
        return Optional.of(
                new Query(Embedding.centroid(embeddings), seen.getFirst().tags(), null));
    }

    private List<PhotoDocument> photos(StoreScope scope, ProductId product) {
        return scope.includes(product.store()) ? index.photosOf(product) : List.of();
    }

    /** What is looked for, and what it was taken for. */
    private record Query(
            Embedding embedding, Tags tags, @Nullable MainObject mainObject) {}
}
