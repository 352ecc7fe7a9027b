package id.etalase.opensearch;

import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.product.ProductId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/**
 * Like {@link SaidProducts}, among editions; {@link StandingEditions} says which of them count. The photos of one product may fill an
 * answer; then this asks again, past the products that it has.
 */
final class SaidEditions {
    /** A product has four photos, more or less, and a hundred products are asked for at most. */
    private static final int PAGE = 400;

    private final OpenSearchClient client;
    private final String alias;
    private final StandingEditions standing;

    SaidEditions(OpenSearchClient client, String alias, Editions editions) {
        this.client = client;
        this.alias = alias;
        this.standing = new StandingEditions(editions);
    }

    List<WordsMatch> find(WordsQuery query) {
        Map<ProductId, WordsMatch> found = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            HitsMetadata<StandingEditions.Candidate> hits = ask(SaidQuery.of(query, found.keySet()));
            List<WordsMatch> matches = matches(hits, query.limit() - found.size());
            matches.forEach(match -> found.put(match.photo().key().product(), match));
            more = found.size() < query.limit() && hits.hits().size() == PAGE && !matches.isEmpty();
        }
        return List.copyOf(found.values());
    }

    /** Whether any photo meets a filter, among as many as one answer holds. */
    boolean any(PhotoFilter filter) {
        return !standing.of(StandingEditions.candidates(ask(FilterQuery.of(filter, Set.of()))), 1)
                .isEmpty();
    }

    private List<WordsMatch> matches(HitsMetadata<StandingEditions.Candidate> hits, int products) {
        Map<StandingEditions.Candidate, Hit<?>> scores = new HashMap<>();
        hits.hits().forEach(hit -> scores.put(Objects.requireNonNull(hit.source()), hit));
        return standing.of(StandingEditions.candidates(hits), products).stream()
                .map(source -> SaidQuery.match(score(scores, source), source))
                .toList();
    }

    private static Hit<?> score(Map<StandingEditions.Candidate, Hit<?>> scores, PhotoSource source) {
        return Objects.requireNonNull(scores.get(new StandingEditions.Candidate(
                source.key(), source.product(), Objects.requireNonNull(source.version()))));
    }

    private HitsMetadata<StandingEditions.Candidate> ask(Query question) {
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(question)
                .source(source -> source.filter(filter -> filter.includes(StandingEditions.FIELDS)))
                .sort(SaidQuery.ORDER)
                .trackScores(true)
                .size(PAGE));
        return Requests.search(client, request, StandingEditions.Candidate.class);
    }
}
