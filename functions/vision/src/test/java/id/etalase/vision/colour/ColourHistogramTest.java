package id.etalase.vision.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.model.ColourFeatures;
import org.junit.jupiter.api.Test;

class ColourHistogramTest {
    private static final int WHITE = 0xffffff;
    private static final int RED = 0xc02020;
    private static final int NAVY = 0x1a2050;

    private static float[] histogram(Drawing drawing) {
        AttentionMap everywhere = new AttentionMap(1, 1, new float[] {1});
        return ColourHistogram.of(ProductPixels.of(drawing.pixels(), everywhere));
    }

    private static Drawing shirt(int colour) {
        return new Drawing(40, 40, WHITE).fill(10, 10, 30, 30, colour);
    }

    /** How alike two histograms are, 0 to 1: Bhattacharyya's coefficient, for they are square roots. */
    private static double alike(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    @Test
    void of_anyPhoto_hasLengthOne() {
        float[] histogram = histogram(shirt(RED));

        assertThat(histogram).hasSize(ColourFeatures.DIMENSION);
        assertThat(alike(histogram, histogram)).isCloseTo(1, within(1e-5));
    }

    @Test
    void of_whiteAndBlack_liesOnTheCornersOfTheGrid() {
        // L* = 100 or 0 with a* = b* = 0: the last or first step of 7, then the third of 7 and the fourth of 7.
        assertThat(histogram(new Drawing(8, 8, WHITE))[6 * 49 + 2 * 7 + 3]).isCloseTo(1, within(0.02f));
        assertThat(histogram(new Drawing(8, 8, 0))[2 * 7 + 3]).isCloseTo(1, within(0.02f));
    }

    @Test
    void of_theSameColourOnAnotherGround_isTheSame() {
        Drawing onGreen = new Drawing(40, 40, 0x308040).fill(10, 10, 30, 30, RED);

        assertThat(alike(histogram(shirt(RED)), histogram(onGreen))).isCloseTo(1, within(1e-5));
    }

    @Test
    void of_otherColours_areUnlike() {
        assertThat(alike(histogram(shirt(RED)), histogram(shirt(NAVY)))).isLessThan(0.1);
        assertThat(alike(histogram(shirt(RED)), histogram(shirt(0xc82828)))).isGreaterThan(0.9);
    }

    @Test
    void of_twoColours_hasBothByTheirArea() {
        // A quarter of the shirt is navy: sqrt(3 / 4) of the red one's histogram, and sqrt(1 / 4) of the navy one's.
        float[] both = histogram(shirt(RED).fill(10, 10, 20, 20, NAVY));

        assertThat(alike(both, histogram(shirt(RED)))).isCloseTo(Math.sqrt(0.75), within(0.05));
        assertThat(alike(both, histogram(shirt(NAVY)))).isCloseTo(0.5, within(0.05));
    }
}
