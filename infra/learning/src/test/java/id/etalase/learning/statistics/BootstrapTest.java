package id.etalase.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private final Bootstrap bootstrap = new Bootstrap(1_000, 1);

    private static double[] coins(int heads, int tails) {
        double[] coins = new double[heads + tails];
        Arrays.fill(coins, 0, heads, 1);
        return coins;
    }

    @Test
    void mean_ofAShare_isNearTheNormalInterval() {
        // A share of .8 of 400: standard error sqrt(.8 * .2 / 400) = .02, so about .8 +- 1.96 * .02.
        Interval interval = bootstrap.mean(coins(320, 80));

        assertThat(interval.mean()).isCloseTo(0.8, within(1e-12));
        assertThat(interval.low()).isCloseTo(0.7608, within(0.006));
        assertThat(interval.high()).isCloseTo(0.8392, within(0.006));
    }

    @Test
    void mean_allAlike_isCertain() {
        assertThat(bootstrap.mean(1, 1, 1)).isEqualTo(new Interval(1, 1, 1));
    }

    @Test
    void mean_sameSeed_isTheSame() {
        double[] values = {0, 1, 0, 1, 1, 0.5, 0.25};

        assertThat(bootstrap.mean(values)).isEqualTo(new Bootstrap(1_000, 1).mean(values));
    }

    @Test
    void difference_pairedCases_isSurerThanEachAlone() {
        // Ours is right wherever theirs is, and in ten cases more: surely better, though both intervals overlap.
        double[] ours = coins(210, 190);
        double[] theirs = coins(200, 200);

        Interval difference = bootstrap.difference(ours, theirs);

        assertThat(difference.mean()).isCloseTo(10 / 400.0, within(1e-12));
        assertThat(difference.excludesZero()).isTrue();
        assertThat(bootstrap.mean(ours).low()).isLessThan(bootstrap.mean(theirs).high());
        assertThat(bootstrap.difference(ours, ours).excludesZero()).isFalse();
        assertThatThrownBy(() -> bootstrap.difference(ours, new double[1])).hasMessage("400 cases against 1");
    }
}
