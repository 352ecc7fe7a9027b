package id.etalase.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.ProductId;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ConvexFusionTest {
    private static final ProductId A = ProductId.parse("toko.a");
    private static final ProductId B = ProductId.parse("toko.b");
    private static final ProductId C = ProductId.parse("toko.c");

    private static void assertScores(Map<ProductId, Double> scores, Map<ProductId, Double> expected) {
        assertThat(scores.keySet()).isEqualTo(expected.keySet());
        expected.forEach((product, score) ->
                assertThat(scores.get(product)).as(product.toString()).isCloseTo(score, Assertions.within(1e-12)));
    }

    @Test
    void fuse_bothLists_areScaledToTheirBestAndWeighed() {
        // A: .25 * .8/.8 + .75 * .1/.5 = .4;  B: .25 * .4/.8 + .75 * .5/.5 = .875;  C: .25 * .2/.8 = .0625
        assertScores(
                new ConvexFusion(0.25).fuse(Map.of(A, 0.8, B, 0.4, C, 0.2), Map.of(B, 0.5, A, 0.1)),
                Map.of(A, 0.4, B, 0.875, C, 0.0625));
    }

    @Test
    void fuse_oneListEmptyOrAllZero_leavesTheOther() {
        assertScores(new ConvexFusion(0.5).fuse(Map.of(), Map.of(A, 0.6, B, 0.3)), Map.of(A, 0.5, B, 0.25));
        assertScores(new ConvexFusion(0.5).fuse(Map.of(C, 0.0), Map.of(A, 0.6)), Map.of(A, 0.5, C, 0.0));
        assertThat(new ConvexFusion(0.5).fuse(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void share_outOfRange_isRefused() {
        assertThatThrownBy(() -> new ConvexFusion(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConvexFusion(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
