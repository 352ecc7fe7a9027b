package id.etalase.aws.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private static final Measured SMALL = new Measured(1024, 20, 10, 100, 300);
    private static final Measured LARGE = new Measured(3538, 20, 10, 80, 250);

    @Test
    void searchSeconds_aFullProcessor_areWhatWasMeasured() {
        // 100 ms of its own, 10 ms waiting, and a tenth of the restores of 20 ms
        assertThat(SMALL.searchSeconds(1769)).isEqualTo(0.112, within(1e-9));
        assertThat(SMALL.searchSeconds(3538)).isEqualTo(0.112, within(1e-9));
    }

    @Test
    void searchSeconds_halfAProcessor_doubleOnlyWhatIsComputed() {
        // 884.5 MB is half of 1769: 200 + 10 + 2
        assertThat(SMALL.searchSeconds(884)).isEqualTo(0.212, within(1e-3));
        assertThat(SMALL.photoSeconds(884)).isEqualTo(0.602, within(1e-3));
    }

    @Test
    void closest_severalRows_isTheOneNearestInMemory() {
        assertThat(Measured.closest(List.of(SMALL, LARGE), 2048)).isEqualTo(SMALL);
        assertThat(Measured.closest(List.of(SMALL, LARGE), 3000)).isEqualTo(LARGE);
    }

    @Test
    void closest_noRows_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measured.closest(List.of(), 2048));
    }

    @Test
    void closestTo_theShippedMeasurements_areThere() {
        assertThat(Measured.closestTo(2048).own()).isPositive();
    }
}
