package id.etalase.learning.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.features.Vectors;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.testing.Circle;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExactSearchTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Named apart from the photos of any gallery. */
    private static final FeatureSet QUERY = plane("tas", new float[] {1, 0});

    private static QueryResult first(RetrievalTask task) {
        return ExactSearch.run(task, Metric.COSINE).getFirst();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void run_oneQuery_ranksByDistance(Metric metric) {
        RetrievalTask task = RetrievalTask.between(QUERY, Circle.of("tas 80", "topi 5", "tas -20", "topi 40"));

        QueryResult result = ExactSearch.run(task, metric).getFirst();

        assertThat(result.nearest()).containsExactly(1, 2, 3, 0);
        assertThat(result.right()).containsExactly(false, true, false, true);
        assertThat(result.relevant()).isEqualTo(2);
    }

    @Test
    void run_distances_orderDifferently() {
        // From the origin to (3, 3) it is 4.24 straight and 6 along the axes, to (0, 5) 5 and 5.
        FeatureSet query = plane("a", new float[] {0, 0});
        FeatureSet gallery = plane("b", new float[] {3, 3}, new float[] {0, 5});
        RetrievalTask task = RetrievalTask.between(query, gallery);

        assertThat(ExactSearch.run(task, Metric.EUCLIDEAN).getFirst().nearest()).containsExactly(0, 1);
        assertThat(ExactSearch.run(task, Metric.MANHATTAN).getFirst().nearest()).containsExactly(1, 0);
    }

    private static FeatureSet plane(String label, float[]... places) {
        LabelledPhoto photo = new LabelledPhoto(Path.of(label), label, label, "");
        return new FeatureSet(List.of(places).stream().map(place -> photo).toList(), Vectors.of(2, List.of(places)));
    }

    @Test
    void run_leaveOneOut_neverFindsItself() {
        List<QueryResult> results =
                ExactSearch.run(RetrievalTask.leaveOneOut(Circle.of("tas 0", "tas 1", "topi 3")), Metric.COSINE);

        assertThat(results)
                .extracting(QueryResult::nearest)
                .containsExactly(List.of(1, 2), List.of(0, 2), List.of(1, 0));
        assertThat(results).extracting(QueryResult::relevant).containsExactly(1, 1, 0);
    }

    @Test
    void run_sameFileInBothSplits_isNotFound() {
        FeatureSet train = Circle.of("tas 0", "topi 2", "tas 30");
        FeatureSet val = train.where(photo -> photo.name().startsWith("0"));

        assertThat(first(RetrievalTask.between(val, train)).nearest()).containsExactly(1, 2);
    }

    @Test
    void run_samePlace_keepsTheGallerysOrder() {
        assertThat(first(RetrievalTask.between(QUERY, Circle.of("a 30", "b -30", "c 30")))
                        .nearest())
                .startsWith(0);
    }

    @Test
    void result_figures_equalThoseByHand() {
        // Ranking: right, wrong, right, wrong, right; one more of the label far behind, at place 7.
        QueryResult result = first(RetrievalTask.between(
                QUERY, Circle.of("tas 1", "topi 2", "tas 3", "topi 4", "tas 5", "topi 6", "tas 7", "topi 8")));

        assertThat(result.precision(1)).isEqualTo(1);
        assertThat(result.precision(5)).isCloseTo(3 / 5.0, EXACT);
        assertThat(result.precision(10)).as("8 photos, but k is 10").isCloseTo(4 / 10.0, EXACT);
        assertThat(result.recall(1)).isCloseTo(1 / 4.0, EXACT);
        assertThat(result.recall(5)).isCloseTo(3 / 4.0, EXACT);
        assertThat(result.hit(1)).isEqualTo(1);
        assertThat(result.averagePrecision()).isCloseTo((1 + 2 / 3.0 + 3 / 5.0 + 4 / 7.0) / 4, EXACT);
        // Recall up to .25 is reached with precision 1, .5 with 2/3, .75 with 3/5, 1 with 4/7.
        assertThat(result.precisionAtRecall())
                .containsExactly(1.0, 1.0, 1.0, 2 / 3.0, 2 / 3.0, 2 / 3.0, 3 / 5.0, 3 / 5.0, 4 / 7.0, 4 / 7.0, 4 / 7.0);
    }

    @Test
    void result_laterPrecisionIsHigher_isInterpolated() {
        QueryResult result = first(RetrievalTask.between(QUERY, Circle.of("topi 1", "tas 2", "tas 3", "tas 4")));

        assertThat(result.precisionAtRecall()).containsOnly(3 / 4.0);
        assertThat(result.hit(1)).isZero();
    }

    @Test
    void task_nothingToSearchIn_isRefused() {
        FeatureSet one = Circle.of("tas 0");

        assertThatThrownBy(() -> RetrievalTask.leaveOneOut(one)).hasMessageContaining("1 queries, 1 photos");
        assertThatThrownBy(() -> RetrievalTask.between(one, Circle.of())).hasMessageContaining("0 photos");
    }
}
