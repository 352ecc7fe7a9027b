package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Recognition;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.KnnQuery;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;

/**
 * Finds the closest photo of each of the closest products.
 *
 * <p>k-NN counts photos, not products: the k closest photos may all show one product. Then it looks again, twice as far and
 * past the products that it has. Whatever a later round finds lies farther away than the photos of the rounds before; each
 * round but the last finds a product, so there are at most {@link NearestQuery#limit} and one.
 */
final class NearestProducts {
    /** Wide enough for a recall close to 1 on catalogues of some ten thousand photos, at a millisecond or two. */
    private static final int MIN_K = 100;

    /** A product has four photos, more or less. */
    private static final int PHOTOS_PER_PRODUCT = 4;

    /** The most that k-NN takes: the plug-in refuses a larger k. */
    private static final int MAX_K = 10_000;

    private final OpenSearchClient client;
    private final String alias;

    NearestProducts(OpenSearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    List<Match> find(NearestQuery query) {
        Map<ProductId, Match> found = new HashMap<>();
        int k = Math.max(MIN_K, PHOTOS_PER_PRODUCT * query.limit());
        boolean more = true;
        while (more) {
            HitsMetadata<PhotoSource> hits = closest(query, k, found.keySet());
            hits.hits().stream().map(hit -> match(hit, query)).forEach(match -> found.put(product(match), match));
            more = found.size() < query.limit()
                    && photos(hits) >= k
                    && !hits.hits().isEmpty();
            k = Math.min(2 * k, MAX_K);
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(query.limit())
                .toList();
    }

    private HitsMetadata<PhotoSource> closest(NearestQuery query, int k, Collection<ProductId> without) {
        SearchRequest request = SearchRequest.of(search -> search.index(alias)
                .query(knn(query, k, without).toQuery())
                .collapse(collapse -> collapse.field("product"))
                .size(query.limit())
                .allowPartialSearchResults(false));
        return Requests.send(() -> client.search(request, PhotoSource.class)).hits();
    }

    private static KnnQuery knn(NearestQuery query, int k, Collection<ProductId> without) {
        return KnnQuery.of(knn -> knn.field(PhotoMapping.EMBEDDING)
                .vector(boxed(query.embedding().toArray()))
                .k(k)
                .methodParameters("ef_search", JsonData.of(k))
                .filter(FilterQuery.of(query.filter(), without)));
    }

    private static List<Float> boxed(float[] vector) {
        return IntStream.range(0, vector.length).mapToObj(i -> vector[i]).toList();
    }

    private static long photos(HitsMetadata<PhotoSource> hits) {
        return Objects.requireNonNull(hits.total()).value();
    }

    /**
     * The similarity is worked out from the stored embedding, not from the score: so it is the same whatever the engine, the
     * space and its formula for scores.
     */
    private static Match match(Hit<PhotoSource> hit, NearestQuery query) {
        PhotoDocument photo = PhotoDocumentCodec.decode(Objects.requireNonNull(hit.source()));
        Recognition.Recognized seen = (Recognition.Recognized) photo.recognition();
        return new Match(photo, Math.max(0, seen.embedding().cosine(query.embedding())));
    }

    private static ProductId product(Match match) {
        return match.photo().key().product();
    }
}
