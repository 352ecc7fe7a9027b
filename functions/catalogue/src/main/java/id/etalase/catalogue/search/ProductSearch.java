package id.etalase.catalogue.search;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers callers: the products that look like a photo or like another product, those about which words are said, and one product by
 * its id.
 */
public final class ProductSearch {
    private final ProductIndex index;
    private final Recognizer recognizer;
    private final PhotoSearch photoSearch;
    private final TextSearch textSearch;
    private final HybridSearch hybridSearch;

    /** @param recognizer the model that also saw the photos in the index */
    public ProductSearch(ProductIndex index, Recognizer recognizer) {
        this(index, recognizer, ConvexFusion.CHOSEN);
    }

    /**
     * For whoever compares ways to fuse.
     *
     * @param fusion of what a photo and words find
     */
    public ProductSearch(ProductIndex index, Recognizer recognizer, Fusion fusion) {
        this.index = index;
        this.recognizer = recognizer;
        this.photoSearch = new PhotoSearch(index);
        this.textSearch = new TextSearch(index);
        this.hybridSearch = new HybridSearch(index, fusion);
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
            case QuerySubject.Photo photo -> seen(photo, look -> photoSearch.find(request, look, filter));
            case QuerySubject.Text text -> textSearch.find(request, text.words(), filter);
            case QuerySubject.PhotoAndText both ->
                seen(
                        both.photo(),
                        look -> hybridSearch.find(request, look, both.text().words(), filter));
            case QuerySubject.Product product ->
                look(caller.scope(), product.id())
                        .<SearchOutcome>map(look -> photoSearch.find(request, look, filter.without(product.id())))
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

    private SearchOutcome seen(QuerySubject.Photo photo, Function<Look, SearchOutcome> search) {
        return switch (recognizer.recognize(photo.bytes())) {
            case Recognition.Rejected rejected -> new SearchOutcome.UnusablePhoto(rejected);
            case Recognition.Recognized seen -> search.apply(look(seen.embedding(), seen.tags(), seen.mainObject()));
        };
    }

    private Look look(Embedding embedding, Tags tags, @Nullable MainObject mainObject) {
        double threshold = recognizer.profile().matchThresholds().of(tags.category());
        return new Look(embedding, tags, mainObject, threshold);
    }

    /** What the present model sees in a product: the direction its photos share, and the tags of the first. */
    private Optional<Look> look(StoreScope scope, ProductId product) {
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
        return Optional.of(look(Embedding.centroid(embeddings), seen.getFirst().tags(), null));
    }

    private List<PhotoDocument> photos(StoreScope scope, ProductId product) {
        return scope.includes(product.store()) ? index.photosOf(product) : List.of();
    }
}
