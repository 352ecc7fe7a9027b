package id.etalase.learning.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.learning.tagging.Calibration.Bin;
import id.etalase.learning.tagging.Calibration.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void of_fourGuesses_isTheWeighedGapByHand() {
        // Bin 14 (14/15, 1]: .95 right, 1 wrong: gap |.5 - .975|; bin 7 (7/15, 8/15]: .5 right, .5 right: gap .5.
        Calibration calibration = Calibration.of(List.of(
                new Outcome(0.95, true), new Outcome(1, false), new Outcome(0.5, true), new Outcome(0.5, true)));

        assertThat(calibration.error()).isCloseTo((2 * 0.475 + 2 * 0.5) / 4, within(1e-12));
        assertThat(calibration.bins()).hasSize(15);
        Bin last = calibration.bins().getLast();
        assertThat(last.guesses()).isEqualTo(2);
        assertThat(last.confidence()).isCloseTo(0.975, within(1e-12));
        assertThat(last.accuracy()).isEqualTo(0.5);
        assertThat(calibration.bins().get(7).guesses()).isEqualTo(2);
    }

    @Test
    void of_confidenceOnABorder_belongsBelow() {
        Calibration calibration = Calibration.of(List.of(new Outcome(1 / 15.0, true), new Outcome(0, false)));

        assertThat(calibration.bins().getFirst().guesses()).isEqualTo(2);
    }

    @Test
    void of_meansWhatItSays_hasNoError() {
        List<Outcome> outcomes = List.of(
                new Outcome(0.75, true), new Outcome(0.75, true), new Outcome(0.75, false), new Outcome(0.75, true));

        assertThat(Calibration.of(outcomes).error()).isCloseTo(0, within(1e-12));
        assertThat(Calibration.of(List.of()).error()).isZero();
    }

    @Test
    void errorByChance_twoGuessesOfAHalf_isAQuarterOnAverage() {
        // None, one or both are right, 1 : 2 : 1, with gaps of .5, 0 and .5.
        assertThat(Calibration.errorByChance(List.of(0.5, 0.5), 10_000, 1)).isCloseTo(0.25, within(0.01));
        assertThat(Calibration.errorByChance(List.of(1.0, 0.0), 10, 1)).isZero();
    }
}
