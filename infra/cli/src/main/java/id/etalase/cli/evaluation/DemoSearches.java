package id.etalase.cli.evaluation;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.search.Fusion;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.catalogue.tagging.Tagging;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches in the demonstration's catalogue, by its products' codes. A photo of a product is the one that is held out of the catalogue. */
public final class DemoSearches {
    private static final int LIMIT = 10;
    private static final Caller CALLER = new Caller("evaluation", Role.SEARCH, new StoreScope.Everything());

    private final DemoCatalogue catalogue;
    private final Recognizer recognizer;
    private final Map<String, byte[]> photos = new HashMap<>();

    /** @param recognizer looks at each photo whenever it is asked to */
    public DemoSearches(DemoCatalogue catalogue, Recognizer recognizer) {
        this.catalogue = catalogue;
        this.recognizer = recognizer;
    }

    /**
     * The documents of the whole catalogue, each product by its first photo, tagged as in shops whose owners have confirmed nothing.
     *
     * @param empty an index without confirmed tags
     */
    public List<PhotoDocument> documents(ProductIndex empty) {
        Tagging tagging = new Tagging(empty, recognizer);
        return catalogue.products().stream()
                .map(product -> new PhotoDocument(
                        new ObjectKey.Photo(product.id(), "1.jpg"),
                        new Origin("drawn", null, recognizer.model().fingerprint()),
                        tagging.look(product.id(), catalogue.firstPhoto(product.id())),
                        new FactsReading.Read(product.facts())))
                .toList();
    }

    /** The photo of a product as what is searched for; always the same array. */
    public QuerySubject.Photo photo(String code) {
        return new QuerySubject.Photo(photos.computeIfAbsent(code, this::draw));
    }

    private byte[] draw(String code) {
        return catalogue.products().stream()
                .map(DemoProduct::id)
                .filter(product -> product.code().equals(code))
                .findFirst()
                .map(product -> catalogue.query(product).jpeg())
                .orElseThrow(() -> new IllegalArgumentException("The demonstration has no product " + code));
    }

    /** What a search finds, best first. */
    public Found find(ProductIndex index, Fusion fusion, QuerySubject subject) {
        SearchRequest request = new SearchRequest(subject, LIMIT, PhotoFilter.NONE, null);
        return switch (new ProductSearch(index, recognizer, fusion).search(CALLER, request)) {
            case SearchOutcome.Found found -> new Found(codes(found.hits()), codes(found.nearMisses()));
            case SearchOutcome.UnusablePhoto unusable -> throw new IllegalStateException("A drawn photo is unusable");
            case SearchOutcome.UnknownProduct unknown -> throw new IllegalStateException("Nothing asks for a product");
        };
    }

    private static List<String> codes(List<Match> matches) {
        return matches.stream()
                .map(match -> match.photo().key().product().code())
                .toList();
    }

    /** The codes of what was found. */
    public record Found(List<String> hits, List<String> nearMisses) {
        /** In the order in which a page shows them. */
        public List<String> all() {
            return Stream.concat(hits.stream(), nearMisses.stream()).toList();
        }
    }
}
