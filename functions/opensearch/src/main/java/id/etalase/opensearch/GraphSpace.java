package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Embedding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.mapping.KnnVectorProperty;
import org.opensearch.client.opensearch._types.query_dsl.KnnQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * Embeddings lie in a graph (HNSW), and a query walks it: nearly always exact, and hardly slower with more photos.
 *
 * <p>k-NN counts photos, not products: the k closest photos may all show one product. Then it looks again, twice as far and
 * past the products that it has. Whatever a later round finds lies farther away than the photos of the rounds before; each
 * round but the last finds a product, or nothing that stands among ever more photos; so there are at most
 * {@link NearestQuery#limit} and a few.
 */
record GraphSpace(String code) implements VectorSpace {
    /** Edges per node: the usual middle of 5 to 48 in Malkov and Yashunin, arXiv:1603.09320, section 4.1. */
    private static final int M = 16;

    /** Candidates per insertion: recall stops rising here on some ten thousand photos, and an insertion stays cheap. */
    private static final int EF_CONSTRUCTION = 100;

    /** Wide enough for a recall close to 1 on catalogues of some ten thousand photos, at a millisecond or two. */
    private static final int MIN_K = 100;

    /** A product has four photos, more or less. */
    private static final int PHOTOS_PER_PRODUCT = 4;

    /** The most that k-NN takes: the plug-in refuses a larger k. */
    private static final int MAX_K = 10_000;

    @Override
    public String engine(KnnEngine configured) {
        return configured.code();
    }

    @Override
    public boolean graph() {
        return true;
    }

    @Override
    public KnnVectorProperty field(int dimension, KnnEngine configured) {
        return KnnVectorProperty.of(vector -> vector.dimension(dimension)
                .method(method -> method.name("hnsw")
                        .engine(configured.code())
                        .spaceType(code)
                        .parameters(Map.of("m", JsonData.of(M), "ef_construction", JsonData.of(EF_CONSTRUCTION)))));
    }

    @Override
    public List<Match> nearest(NearestQuery query, Function<Query, Answer> ask) {
        Map<ProductId, Match> found = new LinkedHashMap<>();
        int k = Math.max(MIN_K, PHOTOS_PER_PRODUCT * query.limit());
        boolean more = true;
        while (more) {
            Answer answer = ask.apply(knn(query, k, found.keySet()));
            answer.matches().forEach(match -> found.put(match.photo().key().product(), match));
            more = found.size() < query.limit()
                    && answer.photos() >= k
                    && (!answer.matches().isEmpty() || k < MAX_K);
            k = Math.min(2 * k, MAX_K);
        }
        return List.copyOf(found.values());
    }

    private static Query knn(NearestQuery query, int k, Collection<ProductId> without) {
        return KnnQuery.of(knn -> knn.field(PhotoMapping.EMBEDDING)
                        .vector(boxed(query.embedding()))
                        .k(k)
                        .methodParameters("ef_search", JsonData.of(k))
                        .filter(FilterQuery.of(query.filter(), without)))
                .toQuery();
    }

    private static List<Float> boxed(Embedding embedding) {
        float[] vector = embedding.toArray();
        return IntStream.range(0, vector.length).mapToObj(i -> vector[i]).toList();
    }
}
