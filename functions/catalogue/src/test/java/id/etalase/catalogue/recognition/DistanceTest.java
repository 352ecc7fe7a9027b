package id.etalase.catalogue.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistanceTest {
    private static final Embedding EAST = new Embedding(1, 0, 0, 0);

    @ParameterizedTest
    @EnumSource(Distance.class)
    void similarity_theSame_isOne(Distance distance) {
        assertThat(distance.similarity(EAST, EAST)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Distance.class,
            names = {"COSINE", "L2"})
    void similarity_cosineAndL2_isTheCosineOrZero(Distance distance) {
        assertThat(distance.similarity(EAST, new Embedding(0.6f, 0.8f, 0, 0))).isCloseTo(0.6, within(1e-6));
        assertThat(distance.similarity(EAST, new Embedding(-0.6f, 0.8f, 0, 0))).isZero();
    }

    @Test
    void similarity_l1_isTheShareLeftOfTheFarthest() {
        // |1 - 0.6| + |0 - 0.8| = 1.2, of 2 sqrt(4) = 4
        assertThat(Distance.L1.similarity(EAST, new Embedding(0.6f, 0.8f, 0, 0)))
                .isCloseTo(1 - 1.2 / 4, within(1e-6));
        Embedding diagonal = new Embedding(0.5f, -0.5f, 0.5f, 0.5f);
        assertThat(Distance.L1.similarity(diagonal, new Embedding(-0.5f, 0.5f, -0.5f, -0.5f)))
                .as("as far apart as can be")
                .isZero();
    }

    @Test
    void similarity_l1_hasAnOrderOfItsOwn() {
        // l1: |0.4| + |0.8| = 1.2, and 0.3 + 3 * 0.412 = 1.54; yet the cosines are 0.6 and 0.7.
        Embedding along = new Embedding(0.6f, 0.8f, 0, 0);
        float part = (float) Math.sqrt(0.51 / 3);
        Embedding spread = new Embedding(0.7f, part, part, part);

        assertThat(Distance.COSINE.similarity(EAST, spread)).isGreaterThan(Distance.COSINE.similarity(EAST, along));
        assertThat(Distance.L1.similarity(EAST, spread)).isLessThan(Distance.L1.similarity(EAST, along));
    }
}
