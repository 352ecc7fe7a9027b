package id.etalase.learning.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.learning.features.FeatureSet;
import id.etalase.learning.testing.Circle;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RetrievalScoresTest {
    private static final Offset<Double> EXACT = within(1e-12);

    // tas at 0 and 2, topi at 10, 12 and 13, one sabuk at 11 that nothing else is like.
    private final List<QueryResult> results = ExactSearch.run(
            RetrievalTask.leaveOneOut(Circle.of("tas 0", "tas 2", "topi 10", "sabuk 11.2", "topi 12", "topi 13")),
            Metric.COSINE);

    private final RetrievalScores scores = RetrievalScores.of(results);

    @Test
    void figures_areMeansOverQueriesThatCanBeAnswered() {
        assertThat(scores.queries()).hasSize(5);
        assertThat(scores.unanswerable()).as("sabuk").isEqualTo(1);
        // Nearest: tas to tas both times, sabuk to topi 10 and 12, topi 12 to topi 13.
        assertThat(scores.precision(1)).isCloseTo(3 / 5.0, EXACT);
        assertThat(scores.hitRate(1)).isCloseTo(3 / 5.0, EXACT);
        assertThat(scores.hitRate(2)).isEqualTo(1);
        // tas, tas: 1 of 1; topi 10: 0 of 2; topi 12: 0 of 2; topi 13: 1 of 2.
        assertThat(scores.recall(1)).isCloseTo((1 + 1 + 0 + 0 + 0.5) / 5, EXACT);
    }

    @Test
    void meanAveragePrecision_andItsCurve_equalThoseByHand() {
        // topi 10 and 12 have theirs at places 2 and 3, topi 13 at 1 and 3.
        double late = (1 / 2.0 + 2 / 3.0) / 2;
        double early = (1 + 2 / 3.0) / 2;
        assertThat(scores.meanAveragePrecision()).isCloseTo((1 + 1 + late + late + early) / 5, EXACT);
        assertThat(scores.precisionAtRecall().getFirst()).isCloseTo((1 + 1 + 2 / 3.0 + 2 / 3.0 + 1) / 5, EXACT);
        assertThat(scores.precisionAtRecall().getLast()).isCloseTo((1 + 1 + 3 * 2 / 3.0) / 5, EXACT);
    }

    @Test
    void macro_everyLabelWeighsTheSame() {
        assertThat(scores.macro(query -> query.hit(1))).isCloseTo((1 + 1 / 3.0) / 2, EXACT);
    }

    @Test
    void topFive_ofTwoLabels_isPrecisionFoundOrNotAndTheirHarmonicMean() {
        // Each query sees the five others: tas finds 1 of 5, topi 2 of 5; both are always found.
        TopFive five = TopFive.of(results);

        assertThat(label(five, "tas").precision()).isCloseTo(0.2, EXACT);
        assertThat(label(five, "tas").recall()).isEqualTo(1);
        assertThat(label(five, "tas").f1()).isCloseTo(2 * 0.2 / 1.2, EXACT);
        assertThat(five.byLabel()).doesNotContainKey("sabuk");
        assertThat(five.macro().precision()).isCloseTo((0.2 + 0.4) / 2, EXACT);
        assertThat(five.macro().f1()).isCloseTo((2 * 0.2 / 1.2 + 2 * 0.4 / 1.4) / 2, EXACT);
        assertThat(five.macro().queries()).isEqualTo(5);
    }

    @Test
    void topFive_recall_isFoundOrNotHoweverManyThereAre() {
        // The query at 0 sees hats at 1 to 4, one bag at 5, and seven bags more behind them.
        FeatureSet photos = Circle.of(
                "tas 0", "topi 1", "topi 2", "topi 3", "topi 4", "tas 5", "tas 20", "tas 21", "tas 22", "tas 23",
                "tas 24", "tas 25", "tas 26");
        FeatureSet query = photos.where(photo -> photo.name().startsWith("0-"));

        TopFive five = TopFive.of(ExactSearch.run(RetrievalTask.between(query, photos), Metric.COSINE));

        assertThat(label(five, "tas").precision()).isCloseTo(0.2, EXACT);
        assertThat(label(five, "tas").recall()).isEqualTo(1);
    }

    private static TopFive.LabelScore label(TopFive five, String label) {
        return Objects.requireNonNull(five.byLabel().get(label));
    }

    @Test
    void sample_sameSeed_drawsTheSameQueriesOnce() {
        List<QueryResult> drawn = new QuerySample(3, 7).of(results);

        assertThat(drawn).hasSize(3).doesNotHaveDuplicates().isEqualTo(new QuerySample(3, 7).of(results));
        assertThat(drawn).extracting(QueryResult::query).isSorted();
        assertThat(List.of(1L, 2L, 3L, 4L, 5L))
                .as("seeds")
                .anySatisfy(
                        seed -> assertThat(new QuerySample(3, seed).of(results)).isNotEqualTo(drawn));
        assertThat(new QuerySample(100, 7).of(results)).isEqualTo(results);
    }
}
