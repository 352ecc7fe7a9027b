package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.recognition.Distance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/** Finds the closest photo of each of the closest products among editions; {@link StandingEditions} says which of them count. */
final class NearestEditions {
    private final OpenSearchClient client;
    private final String alias;
    private final StandingEditions standing;
    private final Distance distance;
    private final VectorSpace space;

    NearestEditions(OpenSearchClient client, String alias, Editions editions, Distance distance) {
        this.client = client;
        this.alias = alias;
        this.standing = new StandingEditions(editions);
        this.distance = distance;
        this.space = VectorSpace.of(distance);
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
                .source(source -> source.filter(filter -> filter.includes(StandingEditions.FIELDS)))
                .size(question.knn().k()));
        HitsMetadata<StandingEditions.Candidate> hits =
                Requests.search(client, request, StandingEditions.Candidate.class);
        List<Match> matches = standing.of(StandingEditions.candidates(hits), query.limit()).stream()
                .map(source -> NearestProducts.match(source, query, distance))
                .toList();
        return new VectorSpace.Answer(
                matches, Objects.requireNonNull(hits.total()).value());
    }
}
