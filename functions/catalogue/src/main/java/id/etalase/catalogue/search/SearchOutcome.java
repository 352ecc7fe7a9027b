package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;

/** What came of a search. */
public sealed interface SearchOutcome {
    /**
     * It was done.
     *
     * @param taken what the query itself was taken for
     * @param hits closest first, at most one per product; none if nothing is close enough
     */
    record Found(Tags taken, List<Match> hits) implements SearchOutcome {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** The query photo can never be used. */
    record UnusablePhoto(Recognition.Rejected rejection) implements SearchOutcome {}

    /** The product asked about does not exist, has no live photo, or lies outside the caller's scope. */
    record UnknownProduct(ProductId product) implements SearchOutcome {}
}
