package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Recognition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/** Finds the closest photo of each of the closest products; {@link VectorSpace} says how they are asked for. */
final class NearestProducts {
    private final OpenSearchClient client;
    private final String alias;
    private final Distance distance;
    private final VectorSpace space;

    NearestProducts(OpenSearchClient client, String alias, Distance distance) {
        this.client = client;
        this.alias = alias;
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
                .collapse(collapse -> collapse.field("product"))
                .size(query.limit()));
        HitsMetadata<PhotoSource> hits = Requests.search(client, request, PhotoSource.class);
        return new VectorSpace.Answer(
                hits.hits().stream().map(hit -> match(hit, query)).toList(),
                Objects.requireNonNull(hits.total()).value());
    }

    private Match match(Hit<PhotoSource> hit, NearestQuery query) {
        return match(Objects.requireNonNull(hit.source()), query, distance);
    }

    /**
     * The similarity is worked out from the stored embedding, not from the score: so it is the same whatever the engine and its
     * formula for scores.
     */
    static Match match(PhotoSource source, NearestQuery query, Distance distance) {
        PhotoDocument photo = PhotoDocumentCodec.decode(source);
        Recognition.Recognized seen = (Recognition.Recognized) photo.recognition();
        return new Match(photo, distance.similarity(seen.embedding(), query.embedding()));
    }
}
