package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.product.ProductId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds products by a photo and by words, and fuses what was found. A product is a hit if either is enough: it looks alike enough, or
 * all the words are said of it.
 *
 * <p>Each side is asked for its best {@value #DEPTH}. A side that has more than that is asked again about the products that only
 * the other has found, so that no product is short of a score merely because a long list was cut.
 */
record HybridSearch(ProductIndex index, Fusion fusion) {
    private static final int DEPTH = NearestQuery.MAX_LIMIT;

    /** What is known of each product: how it looks, what is said of it. */
    private record Sides(Map<ProductId, Match> near, Map<ProductId, WordsMatch> said) {
        PhotoDocument photo(ProductId product) {
            Match match = near.get(product);
            return match == null ? Objects.requireNonNull(said.get(product)).photo() : match.photo();
        }

        boolean enough(ProductId product, double threshold) {
            Match match = near.get(product);
            WordsMatch words = said.get(product);
            return (match != null && match.similarity() >= threshold) || (words != null && words.whole());
        }
    }

    SearchOutcome.Found find(SearchRequest request, Look look, String words, PhotoFilter filter) {
        Sides sides = sides(look, words, filter);
        List<Scored> fused = scores(sides).entrySet().stream()
                .sorted(Map.Entry.<ProductId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(entry -> new Scored(
                        new Match(sides.photo(entry.getKey()), entry.getValue()),
                        sides.enough(entry.getKey(), look.threshold())))
                .toList();
        return SearchOutcome.Found.of(
                look, Scored.split(fused, request), () -> PhotoSearch.reason(index, filter, fused.isEmpty()));
    }

    private Sides sides(Look look, String words, PhotoFilter filter) {
        Map<ProductId, Match> near = near(look, filter);
        Map<ProductId, WordsMatch> said = said(words, filter);
        Set<ProductId> unseen = without(said.keySet(), near.keySet());
        Set<ProductId> unsaid = without(near.keySet(), said.keySet());
        if (near.size() >= DEPTH && !unseen.isEmpty()) {
            near.putAll(near(look, filter.among(unseen)));
        }
        if (said.size() >= DEPTH && !unsaid.isEmpty()) {
            said.putAll(said(words, filter.among(unsaid)));
        }
        return new Sides(near, said);
    }

    private Map<ProductId, Match> near(Look look, PhotoFilter filter) {
        Map<ProductId, Match> near = new LinkedHashMap<>();
        index.nearest(new NearestQuery(look.embedding(), DEPTH, filter))
                .forEach(match -> near.put(match.photo().key().product(), match));
        return near;
    }

    private Map<ProductId, WordsMatch> said(String words, PhotoFilter filter) {
        Map<ProductId, WordsMatch> said = new LinkedHashMap<>();
        index.matching(new WordsQuery(words, DEPTH, filter))
                .forEach(match -> said.put(match.photo().key().product(), match));
        return said;
    }

    private static Set<ProductId> without(Set<ProductId> products, Set<ProductId> others) {
        return products.stream().filter(product -> !others.contains(product)).collect(Collectors.toSet());
    }

    private Map<ProductId, Double> scores(Sides sides) {
        double most = TextSearch.most(List.copyOf(sides.said().values()));
        return fusion.fuse(
                falling(sides.near().entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), entry.getValue().similarity()))),
                falling(sides.said().entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), TextSearch.score(entry.getValue(), most)))));
    }

    private static Map<ProductId, Double> falling(Stream<Map.Entry<ProductId, Double>> scores) {
        Map<ProductId, Double> falling = new LinkedHashMap<>();
        scores.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> falling.put(entry.getKey(), entry.getValue()));
        return falling;
    }
}
