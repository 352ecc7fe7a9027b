package id.etalase.opensearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/**
 * Tells which of the editions that a search found stand: of each photo only the newest counts.
 *
 * <p>The server cannot tell which is the newest: a replaced one may answer better than its photo's newest edition, and that one
 * need not even meet the filter. So this takes what was found as candidates, reads the newest editions of the best of them, and
 * goes on to the next best for each that turns out to be outdated: one request more, where there is nothing outdated.
 */
record StandingEditions(Editions editions) {
    /** What a search must ask for. */
    static final List<String> FIELDS = List.of("key", "product", "version");

    /** What tells an edition. */
    record Candidate(String key, String product, String version) {
        boolean is(@Nullable PhotoSource edition) {
            return edition != null && version.equals(edition.version());
        }
    }

    static List<Candidate> candidates(HitsMetadata<Candidate> hits) {
        return hits.hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * The best of each of the best products.
     *
     * @param candidates best first
     */
    List<PhotoSource> of(List<Candidate> candidates, int products) {
        Map<String, PhotoSource> newest = new HashMap<>();
        Set<String> read = new HashSet<>();
        List<Candidate> best = best(candidates, products);
        Set<String> keys = keys(best);
        while (!keys.isEmpty()) {
            editions.newest(Editions.of(keys)).stream()
                    .map(Edition::source)
                    .forEach(source -> newest.put(source.key(), source));
            read.addAll(keys);
            List<Candidate> left = candidates.stream()
                    .filter(candidate -> !read.contains(candidate.key()) || candidate.is(newest.get(candidate.key())))
                    .toList();
            best = best(left, products);
            keys = read.containsAll(keys(best)) ? Set.of() : unread(left, best, read);
        }
        return best.stream()
                .map(candidate -> Objects.requireNonNull(newest.get(candidate.key())))
                .toList();
    }

    private static List<Candidate> best(List<Candidate> candidates, int products) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        candidates.forEach(candidate -> best.putIfAbsent(candidate.product(), candidate));
        return best.values().stream().limit(products).toList();
    }

    private static Set<String> keys(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::key).collect(Collectors.toSet());
    }

    /** All photos of those products that were not read yet: where one was outdated, others may be, too. */
    private static Set<String> unread(List<Candidate> left, List<Candidate> best, Set<String> read) {
        Set<String> products = best.stream().map(Candidate::product).collect(Collectors.toSet());
        return left.stream()
                .filter(candidate -> products.contains(candidate.product()))
                .map(Candidate::key)
                .filter(key -> !read.contains(key))
                .collect(Collectors.toSet());
    }
}
