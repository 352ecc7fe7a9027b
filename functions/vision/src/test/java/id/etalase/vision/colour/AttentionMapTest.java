package id.etalase.vision.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AttentionMapTest {
    @Test
    void stretched_betweenTheMiddlesOfCells_isInterpolated() {
        // Two cells over four pixels: the cells' middles lie at 1 and 3, the pixels' at 0.5, 1.5, 2.5 and 3.5.
        float[] stretched = new AttentionMap(2, 1, new float[] {0, 0.8f}).stretched(4, 2);

        assertThat(stretched).containsExactly(new float[] {0, 0.25f, 0.75f, 1, 0, 0.25f, 0.75f, 1}, within(1e-6f));
    }

    @Test
    void stretched_mapThatSaysNothing_leavesThePhotoAsItIs() {
        assertThat(new AttentionMap(2, 1, new float[2]).stretched(2, 2)).containsOnly(1);
    }

    @Test
    void stretched_oneCell_coversAll() {
        assertThat(new AttentionMap(1, 1, new float[] {1}).stretched(3, 2)).containsOnly(1);
    }

    @Test
    void centred_isHighestInTheMiddle() {
        float[] stretched = AttentionMap.centred().stretched(9, 9);

        assertThat(stretched[40]).isEqualTo(1);
        assertThat(stretched[0]).isEqualTo(stretched[80]).isLessThan(0.2f);
    }

    @Test
    void construct_sharesThatDoNotFillTheMap_isRefused() {
        assertThatThrownBy(() -> new AttentionMap(2, 2, new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 shares for 2 x 2 cells");
    }
}
