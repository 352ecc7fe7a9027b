package id.etalase.catalogue.search;

import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import java.util.List;

/** Finds products that look alike. */
record PhotoSearch(ProductIndex index) {
    SearchOutcome.Found find(SearchRequest request, Look look, PhotoFilter filter) {
        List<Scored> near = index.nearest(new NearestQuery(look.embedding(), request.limit(), filter)).stream()
                .map(match -> new Scored(match, match.similarity() >= look.threshold()))
                .toList();
        return SearchOutcome.Found.of(look, Scored.split(near, request), () -> reason(index, filter, near.isEmpty()));
    }

    /** Why there are no hits. Whatever meets the filter is at least a near miss. */
    static NoMatch reason(ProductIndex index, PhotoFilter filter, boolean nothing) {
        if (!nothing) {
            return NoMatch.NOTHING_SIMILAR;
        }
        return index.holdsAny(filter.scopeAlone()) ? NoMatch.NOTHING_MEETS_FILTER : NoMatch.SHOP_IS_EMPTY;
    }
}
