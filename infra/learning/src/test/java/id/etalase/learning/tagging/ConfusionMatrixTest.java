package id.etalase.learning.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.learning.tagging.ConfusionMatrix.Case;
import id.etalase.learning.tagging.ConfusionMatrix.LabelScore;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    private static final Offset<Double> EXACT = within(1e-12);

    // Three tas, one of them taken for topi; two topi, one of them taken for nothing; one sabuk taken for tas.
    private final ConfusionMatrix matrix = ConfusionMatrix.of(List.of(
            new Case("tas", "tas"),
            new Case("tas", "tas"),
            new Case("tas", "topi"),
            new Case("topi", "topi"),
            new Case("topi", ""),
            new Case("sabuk", "tas")));

    private LabelScore label(String label) {
        return Objects.requireNonNull(matrix.byLabel().get(label));
    }

    @Test
    void byLabel_equalsFiguresByHand() {
        assertThat(matrix.byLabel()).containsOnlyKeys("sabuk", "tas", "topi");
        LabelScore tas = label("tas");
        assertThat(tas.support()).isEqualTo(3);
        assertThat(tas.precision()).as("2 of 3 guesses").isCloseTo(2 / 3.0, EXACT);
        assertThat(tas.recall()).as("2 of 3 photos").isCloseTo(2 / 3.0, EXACT);
        assertThat(tas.f1()).isCloseTo(2 / 3.0, EXACT);
        LabelScore topi = label("topi");
        assertThat(topi.precision()).isCloseTo(1 / 2.0, EXACT);
        assertThat(topi.recall()).isCloseTo(1 / 2.0, EXACT);
        assertThat(label("sabuk")).as("never guessed").isEqualTo(new LabelScore(1, 0, 0, 0));
    }

    @Test
    void macroAndAccuracy_weighLabelsAndPhotos() {
        assertThat(matrix.accuracy()).isCloseTo(3 / 6.0, EXACT);
        assertThat(matrix.macro().precision()).isCloseTo((2 / 3.0 + 1 / 2.0 + 0) / 3, EXACT);
        assertThat(matrix.macro().f1()).isCloseTo((2 / 3.0 + 1 / 2.0 + 0) / 3, EXACT);
        assertThat(matrix.macro().support()).isEqualTo(6);
        assertThat(matrix.count("tas", "topi")).isEqualTo(1);
        assertThat(matrix.count("topi", "tas")).isZero();
    }
}
