package id.etalase.opensearch;

import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.mapping.KnnVectorProperty;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.ScriptScoreQuery;

/**
 * Embeddings lie in no graph, and a query compares itself with every photo that meets its filter: always exact, and as slow as
 * there are photos. For distances that no engine builds a graph for.
 *
 * <p>The k-NN plug-in's own script scores them, {@code 1 / (1 + d)}; it wants an index without {@code index.knn}, which then
 * takes no method in its mapping.
 */
record ScannedSpace(String code) implements VectorSpace {
    static final String NO_ENGINE = "none";

    @Override
    public String engine(KnnEngine configured) {
        return NO_ENGINE;
    }

    @Override
    public boolean graph() {
        return false;
    }

    @Override
    public KnnVectorProperty field(int dimension, KnnEngine configured) {
        return KnnVectorProperty.of(vector -> vector.dimension(dimension));
    }

    @Override
    public List<Match> nearest(NearestQuery query, Function<Query, Answer> ask) {
        return ask.apply(scored(query)).matches();
    }

    private Query scored(NearestQuery query) {
        Map<String, JsonData> params = Map.of(
                "field", JsonData.of(PhotoMapping.EMBEDDING),
                "query_value", JsonData.of(query.embedding().toArray()),
                "space_type", JsonData.of(code));
        return ScriptScoreQuery.of(score -> score.query(FilterQuery.of(query.filter(), Set.of()))
                        .script(script -> script.inline(inline -> inline.lang(lang -> lang.custom("knn"))
                                .source("knn_score")
                                .params(params))))
                .toQuery();
    }
}
