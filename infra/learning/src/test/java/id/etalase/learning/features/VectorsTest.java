package id.etalase.learning.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {
    // Five dimensions: sums in parts of two and of four have a rest.
    private final Vectors vectors = Vectors.of(5, List.of(new float[] {1, 2, 3, 4, 5}, new float[] {-1, 0, 2, 8, 1}));

    @Test
    void distances_equalTheirSumsByHand() {
        // 1*-1 + 2*0 + 3*2 + 4*8 + 5*1; differences 2, 2, 1, -4, 4.
        assertThat(vectors.dot(0, vectors, 1)).isCloseTo(42, within(1e-6));
        assertThat(vectors.squaredDistance(0, vectors, 1)).isCloseTo(41, within(1e-6));
        assertThat(vectors.absoluteDistance(0, vectors, 1)).isCloseTo(13, within(1e-6));
    }

    @Test
    void rows_pickedInAnotherOrder_areThoseRows() {
        Vectors picked = vectors.rows(1, 0, 1);

        assertThat(picked.size()).isEqualTo(3);
        assertThat(picked.row(1)).containsExactly(1, 2, 3, 4, 5);
        assertThat(picked.dot(2, vectors, 0)).isCloseTo(42, within(1e-6));
    }

    @Test
    void of_rowOfAnotherDimension_isRefused() {
        assertThatThrownBy(() -> Vectors.of(2, List.of(new float[2], new float[3])))
                .hasMessage("Row 1 has 3 dimensions, not 2");
        assertThatThrownBy(() -> vectors.dot(0, Vectors.of(2, List.of(new float[2])), 0))
                .hasMessage("Vectors of 5 and 2 dimensions");
    }
}
