package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;

/** Finds products by what is said about them. */
record TextSearch(ProductIndex index) {
    SearchOutcome.Found find(SearchRequest request, String words, PhotoFilter filter) {
        List<WordsMatch> said = index.matching(new WordsQuery(words, request.limit(), filter));
        double most = most(said);
        List<Scored> scored = said.stream()
                .map(match -> new Scored(new Match(match.photo(), score(match, most)), match.whole()))
                .toList();
        return SearchOutcome.Found.of(
                Tags.NONE, Scored.split(scored, request), () -> reason(words, filter, said.isEmpty()));
    }

    /** The greatest weight; weights below it are shares of it. */
    static double most(List<WordsMatch> said) {
        return said.stream().mapToDouble(WordsMatch::weight).max().orElse(1);
    }

    /**
     * A share of the greatest weight, above 0 to 1. A product of which only a part is said that was asked for gets half of its share:
     * the best of nothing but such must not look like what was asked for.
     */
    static double score(WordsMatch match, double most) {
        double share = match.weight() / most;
        return match.whole() ? share : share / 2;
    }

    private NoMatch reason(String words, PhotoFilter filter, boolean nothing) {
        if (!nothing) {
            return NoMatch.NOTHING_SIMILAR;
        }
        PhotoFilter scope = filter.scopeAlone();
        if (!index.matching(new WordsQuery(words, 1, scope)).isEmpty()) {
            return NoMatch.NOTHING_MEETS_FILTER;
        }
        return index.holdsAny(scope) ? NoMatch.NOTHING_SIMILAR : NoMatch.SHOP_IS_EMPTY;
    }
}
