package id.etalase.vision.colour;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.recognition.MainObject;
import org.junit.jupiter.api.Test;

class ObjectBoxTest {
    private static final int SIDE = 20;

    private final float[] weights = new float[SIDE * SIDE];

    private void fill(int left, int top, int right, int bottom, float weight) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                weights[y * SIDE + x] = weight;
            }
        }
    }

    @Test
    void around_oneObject_isItsBox() {
        fill(4, 2, 14, 8, 0.5f);

        assertThat(ObjectBox.around(weights, SIDE, SIDE)).isEqualTo(new MainObject(0.2, 0.1, 0.5, 0.3));
    }

    @Test
    void around_faintPixelsElsewhere_leavesThemOut() {
        fill(0, 0, SIDE, SIDE, 0.1f);
        fill(10, 10, SIDE, SIDE, 0.9f);

        assertThat(ObjectBox.around(weights, SIDE, SIDE)).isEqualTo(new MainObject(0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void around_aSpeckFarOff_leavesItOut() {
        fill(4, 4, 16, 16, 1);
        fill(0, 0, 1, 1, 1);

        assertThat(ObjectBox.around(weights, SIDE, SIDE)).isEqualTo(new MainObject(0.2, 0.2, 0.6, 0.6));
    }

    @Test
    void around_allAlike_isThePhoto() {
        fill(0, 0, SIDE, SIDE, 0.3f);

        assertThat(ObjectBox.around(weights, SIDE, SIDE)).isEqualTo(new MainObject(0, 0, 1, 1));
    }
}
