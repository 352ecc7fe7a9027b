package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a search. */
public sealed interface SearchOutcome {
    /**
     * It was done.
     *
     * @param taken what the query itself was taken for
     * @param mainObject where in the query photo the main object is; null where the query is no photo
     * @param hits closest first, at most one per product; none if nothing is close enough
     * @param nearMisses the closest of what is not close enough to be a hit, closest first, at most one per product
     * @param noMatch why there are no hits; null where there are
     */
    record Found(
            Tags taken,
            @Nullable MainObject mainObject,
            List<Match> hits,
            List<Match> nearMisses,
            @Nullable NoMatch noMatch)
            implements SearchOutcome {
        /** @throws IllegalArgumentException if there are both hits and a reason why there are none, or neither */
        public Found {
            hits = List.copyOf(hits);
            nearMisses = List.copyOf(nearMisses);
            if (hits.isEmpty() == (noMatch == null)) {
                throw new IllegalArgumentException("Either there are hits or there is a reason why not");
            }
        }
    }

    /** The query photo can never be used. */
    record UnusablePhoto(Recognition.Rejected rejection) implements SearchOutcome {}

    /** The product asked about does not exist, has no live photo, or lies outside the caller's scope. */
    record UnknownProduct(ProductId product) implements SearchOutcome {}
}
