package id.etalase.learning.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.learning.features.Vectors;
import id.etalase.learning.projection.Tsne.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TsneTest {
    private static final int CLUSTERS = 3;
    private static final int EACH = 20;

    /** Three clouds around axes of a space of ten dimensions: photo i belongs to cloud i % 3. */
    private static Vectors clouds() {
        SplittableRandom random = new SplittableRandom(4);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < CLUSTERS * EACH; i++) {
            float[] row = new float[10];
            for (int axis = 0; axis < row.length; axis++) {
                row[axis] = (float) (0.1 * random.nextGaussian()) + (axis == i % CLUSTERS ? 1 : 0);
            }
            rows.add(row);
        }
        return Vectors.of(10, rows);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    @Test
    void map_threeClouds_keepsThemApart() {
        List<Point> map = new Tsne(10, 400, 1).map(clouds());

        for (int i = 0; i < map.size(); i++) {
            Point own = map.get(i);
            int nearest = -1;
            for (int j = 0; j < map.size(); j++) {
                if (j != i && (nearest < 0 || distance(own, map.get(j)) < distance(own, map.get(nearest)))) {
                    nearest = j;
                }
            }
            assertThat(nearest % CLUSTERS).as("cloud of the neighbour of " + i).isEqualTo(i % CLUSTERS);
        }
    }

    @Test
    void map_sameSeed_givesTheSameMap() {
        assertThat(new Tsne(10, 30, 1).map(clouds())).isEqualTo(new Tsne(10, 30, 1).map(clouds()));
    }

    @Test
    void map_tooFewPoints_isRefused() {
        Vectors three = clouds().rows(0, 1, 2);
        assertThatThrownBy(() -> Tsne.USUAL.map(three)).hasMessage("A map needs at least 4 points, not 3");
    }

    @Test
    void affinities_haveThePerplexityAskedFor() {
        double[] row = Affinities.row(0, new double[] {0, 1, 2, 3, 5, 8, 13, 21}, 3);

        assertThat(Math.exp(Affinities.entropy(row))).isCloseTo(3, within(1e-3));
        assertThat(row[0]).isZero();
        assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12));
        assertThat(row[1]).isGreaterThan(row[2]);
    }

    @Test
    void affinities_areSymmetricAndSumToOne() {
        double[][] affinities = Affinities.of(clouds(), 10);

        assertThat(affinities[3][17]).isEqualTo(affinities[17][3]);
        assertThat(Arrays.stream(affinities).flatMapToDouble(Arrays::stream).sum())
                .isCloseTo(1, within(1e-6));
        assertThat(affinities[0][3]).as("same cloud").isGreaterThan(10 * affinities[0][1]);
    }

    @Test
    void descent_eachHundredSteps_comesCloser() {
        double[][] affinities = Affinities.of(clouds(), 10);
        SplittableRandom random = new SplittableRandom(4);
        double[][] places = new double[affinities.length][2];
        Arrays.stream(places).forEach(place -> Arrays.setAll(place, axis -> random.nextGaussian()));
        Descent descent = new Descent(affinities, places, 20);

        double before = descent.divergence();
        for (int i = 0; i < 100; i++) {
            descent.step(1, 0.5);
        }
        double after = descent.divergence();

        assertThat(after).isPositive().isLessThan(before / 2);
    }
}
