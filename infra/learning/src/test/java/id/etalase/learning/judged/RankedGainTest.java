package id.etalase.learning.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankedGainTest {
    private static final JudgedSearch TWO_RIGHT =
            new JudgedSearch("exact", "kaos", null, Map.of("a", 2, "b", 2, "c", 1));

    @Test
    void of_perfectOrder_isOneInEveryFigure() {
        assertThat(RankedGain.of(TWO_RIGHT, List.of("b", "a", "c"))).isEqualTo(new RankedGain(1, 1, 1));
    }

    @Test
    void of_knownOrder_hasTheFiguresOfTheDefinition() {
        // Gains 0, 3, 1: 3 / log2(3) + 1 / log2(4) = 2.39279; best: 3 + 3 / log2(3) + 1 / log2(4) = 5.39279.
        RankedGain gain = RankedGain.of(TWO_RIGHT, List.of("x", "a", "c"));

        assertThat(gain.precision()).isEqualTo(0.5);
        assertThat(gain.recall()).isEqualTo(0.5);
        assertThat(gain.ndcg()).isCloseTo(2.39279 / 5.39279, within(1e-5));
    }

    @Test
    void of_placesAfterTheTenth_doNotCount() {
        List<String> late = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a", "b");

        assertThat(RankedGain.of(TWO_RIGHT, late)).isEqualTo(new RankedGain(0, 0, 0));
    }

    @Test
    void of_searchThatShouldFindNothing_isRefused() {
        JudgedSearch none = new JudgedSearch("nothing", "laptop", null, Map.of());

        assertThatThrownBy(() -> RankedGain.of(none, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
