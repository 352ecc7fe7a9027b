package id.etalase.vision.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTest {
    /**
     * The corners of sRGB as tables of it give them for D65. By hand for the grey: 119 / 255 = 0.4667 is ((0.4667 + 0.055) / 1.055)^2.4
     * = 0.1845 of white's light, and 116 * cbrt(0.1845) - 16 = 50.03.
     */
    @ParameterizedTest
    @CsvSource({
        "255, 255, 255, 100, 0, 0",
        "0, 0, 0, 0, 0, 0",
        "5, 5, 5, 1.37, 0, 0",
        "119, 119, 119, 50.03, 0, 0",
        "255, 0, 0, 53.24, 80.09, 67.20",
        "0, 255, 0, 87.73, -86.18, 83.18",
        "0, 0, 255, 32.30, 79.19, -107.86",
        "255, 255, 0, 97.14, -21.55, 94.48",
    })
    void write_knownColours_givesTheirKnownCoordinates(int red, int green, int blue, float l, float a, float b) {
        float[] lab = new float[5];

        Lab.write(red, green, blue, lab, 1);

        assertThat(lab).containsExactly(new float[] {0, l, a, b, 0}, within(0.06f));
    }
}
