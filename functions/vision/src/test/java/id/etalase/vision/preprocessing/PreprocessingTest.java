package id.etalase.vision.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.model.InputContract;
import id.etalase.model.Resize;
import id.etalase.vision.photo.Photo;
import id.etalase.vision.photo.PhotoLimits;
import id.etalase.vision.photo.PhotoReader;
import id.etalase.vision.photo.PhotoReading;
import id.etalase.vision.testing.TestPhotos;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreprocessingTest {
    private static final List<Float> ZERO = List.of(0f, 0f, 0f);
    private static final List<Float> ONE = List.of(1f, 1f, 1f);

    @Test
    void apply_squashToHalf_weighsByATriangle() {
        // Four pixels to two: each output is centred on the edge of two inputs, and the triangle is 2 wide to either
        // side.
        // Weights by distance from the centre: 0.5 -> 3/4, 1.5 -> 1/4; the window ends at the border.
        // Left: (0 * 3/4 + 100 * 3/4 + 200 * 1/4) / (7/4) = 71.4; right: (100 * 1/4 + 200 * 3/4 + 50 * 3/4) / (7/4) =
        // 121.4.
        InputContract input = new InputContract(2, 1, new Resize.Squash(), ZERO, ONE);

        assertThat(red(input, 0, 100, 200, 50)).containsExactly(71, 121);
    }

    @Test
    void apply_squashToTwice_interpolates() {
        // Two pixels to four: a triangle 1 wide around 0.25, 0.75, 1.25 and 1.75, while the pixels lie at 0.5 and 1.5.
        // Outer ones see one pixel only; inner ones 3/4 of the nearer and 1/4 of the other: 40 and 120 give 60 and 100.
        InputContract input = new InputContract(4, 1, new Resize.Squash(), ZERO, ONE);

        assertThat(red(input, 40, 120)).containsExactly(40, 60, 100, 120);
    }

    @Test
    void apply_cropOfOddRest_roundsHalfToEven() {
        InputContract input = new InputContract(4, 4, new Resize.ShortestSide(4), ZERO, ONE);

        // (5 - 4) / 2 = 0.5 -> 0, and (7 - 4) / 2 = 1.5 -> 2.
        assertThat(firstRow(input, photo(4, 10, 20, 30, 40, 50))).containsExactly(10, 20, 30, 40);
        assertThat(firstRow(input, photo(4, 10, 20, 30, 40, 50, 60, 70))).containsExactly(30, 40, 50, 60);
    }

    @Test
    void apply_shortestSide_keepsProportions() {
        InputContract input = new InputContract(2, 2, new Resize.ShortestSide(2), ZERO, ONE);

        // 8 x 4 halves to 4 x 2, of which the middle 2 columns are taken: the edges of neither half reach them unseen.
        // Outputs 1 and 2 of 4 are centred on 3 and 5: weights 1/4 3/4 3/4 1/4 over pixels 1..4 and 3..6.
        assertThat(firstRow(input, photo(4, 0, 0, 0, 0, 80, 80, 80, 80))).containsExactly(10, 70);
    }

    @Test
    void apply_meanAndDeviation_perChannelInPlanes() {
        InputContract input =
                new InputContract(1, 1, new Resize.Squash(), List.of(0.5f, 0.25f, 0f), List.of(0.5f, 0.25f, 2f));
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xff00cc);

        assertThat(tensor(input, read(image))).containsExactly(new float[] {1f, -1f, 0.4f}, within(1e-6f));
    }

    @Test
    void apply_extremePanorama_takesNoMoreMemoryThanTheOutput() {
        InputContract input = new InputContract(4, 4, new Resize.ShortestSide(4096), ZERO, ONE);

        // The whole of it would be 204,800 x 4,096 pixels, 2.5 GB; only the crop is made.
        assertThat(tensor(input, read(TestPhotos.halves(800, 16, 0x0a0a0a, 0x0a0a0a))))
                .hasSize(48)
                .containsOnly(10 / 255f);
    }

    private static int[] red(InputContract input, int... row) {
        return firstRow(input, photo(1, row));
    }

    /** The first row of the red plane, as 8-bit samples. */
    private static int[] firstRow(InputContract input, Photo photo) {
        float[] tensor = tensor(input, photo);
        int[] row = new int[input.width()];
        for (int x = 0; x < row.length; x++) {
            row[x] = Math.round(tensor[x] * 255);
        }
        return row;
    }

    private static Photo photo(int height, int... row) {
        BufferedImage image = new BufferedImage(row.length, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < row.length; x++) {
                image.setRGB(x, y, row[x] << 16);
            }
        }
        return read(image);
    }

    private static Photo read(BufferedImage image) {
        PhotoReader reader = new PhotoReader(new PhotoLimits(1, 1_000_000, 1_000_000), 1);
        return switch (reader.read(TestPhotos.png(image))) {
            case PhotoReading.Read read -> read.photo();
            case PhotoReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static float[] tensor(InputContract input, Photo photo) {
        Preprocessing preprocessing = new Preprocessing(input);
        return preprocessing.tensor(preprocessing.resized(photo));
    }
}
