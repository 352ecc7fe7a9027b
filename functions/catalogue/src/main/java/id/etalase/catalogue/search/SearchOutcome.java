package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of a search. */
public sealed interface SearchOutcome {
    /**
     * It was done.
     *
     * @param taken what the query itself was taken for; nothing where it is words alone
     * @param mainObject where in the query photo the main object is; null where there is no photo in the query
     * @param hits best first, at most one per product, each with its score as similarity; none if nothing is good enough
     * @param nearMisses the best of what is not good enough to be a hit, best first, at most one per product
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

        /** @param reason is asked only where there are no hits */
        static Found of(Look look, Scored.Split split, Supplier<NoMatch> reason) {
            return of(look.tags(), look.mainObject(), split, reason);
        }

        /** For a query without a photo. */
        static Found of(Tags taken, Scored.Split split, Supplier<NoMatch> reason) {
            return of(taken, null, split, reason);
        }

        private static Found of(Tags taken, @Nullable MainObject object, Scored.Split split, Supplier<NoMatch> reason) {
            NoMatch noMatch = split.hits().isEmpty() ? reason.get() : null;
            return new Found(taken, object, split.hits(), split.nearMisses(), noMatch);
        }
    }

    /** The query photo can never be used. */
    record UnusablePhoto(Recognition.Rejected rejection) implements SearchOutcome {}

    /** The product asked about does not exist, has no live photo, or lies outside the caller's scope. */
    record UnknownProduct(ProductId product) implements SearchOutcome {}
}
