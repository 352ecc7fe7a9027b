package id.etalase.vision.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplingTest {
    @Test
    void of_fewEnoughPixels_keepsAll() {
        assertThat(Sampling.of(4000, 3000, 520, 16_000_000)).isEqualTo(new Sampling(1, 1));
    }

    @Test
    void of_tooMany_thinsTheLongerAxisFirst() {
        // 8000 x 6000 -> 4000 x 6000 -> 4000 x 3000.
        assertThat(Sampling.of(8000, 6000, 520, 16_000_000)).isEqualTo(new Sampling(2, 2));
        // 8000 x 3000 -> 4000 x 3000.
        assertThat(Sampling.of(8000, 3000, 520, 16_000_000)).isEqualTo(new Sampling(2, 1));
    }

    @Test
    void of_panorama_thinsTheLongAxisOnly() {
        // 500 rows are fewer than the model needs; 90,000 / 3 x 500 = 15 million.
        assertThat(Sampling.of(90_000, 500, 520, 16_000_000)).isEqualTo(new Sampling(3, 1));
    }

    @Test
    void of_nothingToSpare_keepsTheDetail() {
        assertThat(Sampling.of(1000, 1000, 520, 10_000)).isEqualTo(new Sampling(1, 1));
    }
}
