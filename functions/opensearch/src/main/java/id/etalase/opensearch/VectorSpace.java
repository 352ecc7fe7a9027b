package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.recognition.Distance;
import java.util.List;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.mapping.KnnVectorProperty;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A distance in OpenSearch: how embeddings lie in the index for it, and how the nearest of them are asked for. */
sealed interface VectorSpace permits GraphSpace, ScannedSpace {
    /** The one for a model's distance. */
    static VectorSpace of(Distance distance) {
        return switch (distance) {
            case COSINE -> new GraphSpace("cosinesimil");
            case L2 -> new GraphSpace("l2");
            // Neither Lucene nor Faiss builds a graph for it.
            case L1 -> new ScannedSpace("l1");
        };
    }

    /** OpenSearch's name for it. */
    String code();

    /** The library that keeps the vectors in a graph, as a mapping names it. */
    String engine(KnnEngine configured);

    /** Whether the index keeps a graph: its setting {@code index.knn}. */
    boolean graph();

    /** The field of the embeddings. */
    KnnVectorProperty field(int dimension, KnnEngine configured);

    /**
     * The closest photo of each of the closest products, of no more photos than needed.
     *
     * @param ask puts a question to the index
     */
    List<Match> nearest(NearestQuery query, Function<Query, Answer> ask);

    /**
     * What a question found.
     *
     * @param matches the closest photo of each product, closest first, as many as the query asks for
     * @param photos how many photos the index found, of all products
     */
    record Answer(List<Match> matches, long photos) {
        public Answer {
            matches = List.copyOf(matches);
        }
    }
}
