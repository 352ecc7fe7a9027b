package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.recognition.Distance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/**
 * Finds the closest photo of each of the closest products among editions, of which only the newest of each photo counts.
 *
 * <p>The server cannot tell which is the newest: a replaced picture may lie closer than its photo's newest edition, and that one
 * need not even meet the filter. So this takes the neighbours as candidates, reads the newest editions of the best of them, and
 * goes on to the next best for each that turns out to be outdated: two requests, where there is nothing outdated.
 */
final class NearestEditions {
    private final OpenSearchClient client;
    private final String alias;
    private final Editions editions;
    private final Distance distance;
    private final VectorSpace space;

    NearestEditions(OpenSearchClient client, String alias, Editions editions, Distance distance) {
        this.client = client;
        this.alias = alias;
        this.editions = editions;
        this.distance = distance;
        this.space = VectorSpace.of(distance);
    }

    /** What tells a neighbour. */
    private record Neighbour(String key, String product, String version) {
        boolean is(@Nullable PhotoSource edition) {
            return edition != null && version.equals(edition.version());
        }
    }

    List<Match> find(NearestQuery query) {
        return space.nearest(query, question -> ask(question, query)).stream()
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(query.limit())
                .toList();
    }

    private VectorSpace.Answer ask(Query question, NearestQuery query) {
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(question)
                .source(source -> source.filter(filter -> filter.includes("key", "product", "version")))
                .size(question.knn().k()));
        HitsMetadata<Neighbour> hits = Requests.search(client, request, Neighbour.class);
        List<Neighbour> neighbours = hits.hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
        return new VectorSpace.Answer(
                standing(neighbours, query),
                Objects.requireNonNull(hits.total()).value());
    }

    /** @param neighbours closest first */
    private List<Match> standing(List<Neighbour> neighbours, NearestQuery query) {
        Map<String, PhotoSource> newest = new HashMap<>();
        Set<String> read = new HashSet<>();
        List<Neighbour> closest = closest(neighbours, query.limit());
        Set<String> keys = keys(closest);
        while (!keys.isEmpty()) {
            editions.newest(Editions.of(keys)).stream()
                    .map(Edition::source)
                    .forEach(source -> newest.put(source.key(), source));
            read.addAll(keys);
            List<Neighbour> left = neighbours.stream()
                    .filter(neighbour -> !read.contains(neighbour.key()) || neighbour.is(newest.get(neighbour.key())))
                    .toList();
            closest = closest(left, query.limit());
            keys = read.containsAll(keys(closest)) ? Set.of() : unread(left, closest, read);
        }
        return closest.stream()
                .map(neighbour -> Objects.requireNonNull(newest.get(neighbour.key())))
                .map(source -> NearestProducts.match(source, query, distance))
                .toList();
    }

    /** The closest of each of the closest products. */
    private static List<Neighbour> closest(List<Neighbour> neighbours, int products) {
        Map<String, Neighbour> closest = new LinkedHashMap<>();
        neighbours.forEach(neighbour -> closest.putIfAbsent(neighbour.product(), neighbour));
        return closest.values().stream().limit(products).toList();
    }

    private static Set<String> keys(List<Neighbour> neighbours) {
        return neighbours.stream().map(Neighbour::key).collect(Collectors.toSet());
    }

    /** All photos of those products that were not read yet: where one was outdated, others may be, too. */
    private static Set<String> unread(List<Neighbour> left, List<Neighbour> closest, Set<String> read) {
        Set<String> products = closest.stream().map(Neighbour::product).collect(Collectors.toSet());
        return left.stream()
                .filter(neighbour -> products.contains(neighbour.product()))
                .map(Neighbour::key)
                .filter(key -> !read.contains(key))
                .collect(Collectors.toSet());
    }
}
