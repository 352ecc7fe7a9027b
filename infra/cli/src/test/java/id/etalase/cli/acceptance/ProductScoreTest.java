package id.etalase.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.cli.acceptance.ProductScore.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductScoreTest {
    @Test
    void of_unevenProducts_weighsQueriesAndProducts() {
        // apel: first, third, not found; pir: first. By query 2/4 and 3/4, by product (1/3 + 1)/2 and (2/3 + 1)/2.
        ProductScore score = ProductScore.of(
                List.of(new Query("apel", 1), new Query("apel", 3), new Query("apel", 0), new Query("pir", 1)));
        assertThat(score).isEqualTo(new ProductScore(4, .5, .75, (1 / 3.0 + 1) / 2, (2 / 3.0 + 1) / 2));
    }

    @Test
    void percentile_nearestRank() {
        Latencies latencies = Latencies.of(4_000_000, 1_000_000, 3_000_000, 2_000_000);
        assertThat(latencies.percentile(.5)).isEqualTo(2);
        assertThat(latencies.percentile(.99)).isEqualTo(4);
    }
}
