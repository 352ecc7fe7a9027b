package id.etalase.catalogue.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void ofDirection_threeFour_isScaledToLengthOne() {
        // |(3, 4)| = 5
        assertThat(Embedding.ofDirection(3, 4).toArray()).containsExactly(0.6f, 0.8f);
    }

    @Test
    void cosine_knownAngles_isTheCosine() {
        Embedding east = new Embedding(1, 0);
        assertThat(east.cosine(new Embedding(0.6f, 0.8f))).isCloseTo(0.6, within(1e-6));
        assertThat(east.cosine(new Embedding(-1, 0))).isEqualTo(-1);
        assertThat(east.cosine(east)).isEqualTo(1);
    }

    @Test
    void centroid_eastAndNorth_pointsNorthEast() {
        Embedding centroid = Embedding.centroid(List.of(new Embedding(1, 0), new Embedding(0, 1)));
        assertThat(centroid.toArray()).containsExactly(new float[] {0.70710677f, 0.70710677f}, within(1e-6f));
    }

    @Test
    void constructor_notOnTheUnitSphere_isRefused() {
        assertThatThrownBy(() -> new Embedding(1, 1)).hasMessageContaining("squared length 2.0");
        assertThatThrownBy(() -> new Embedding(Float.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Embedding::new).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Embedding.ofDirection(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Embedding.centroid(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cosine_otherDimension_isRefused() {
        assertThatThrownBy(() -> new Embedding(1, 0).cosine(new Embedding(1, 0, 0)))
                .hasMessageContaining("2 and 3 dimensions");
    }

    @Test
    void toArray_changedByTheReader_leavesTheEmbeddingAlone() {
        float[] source = {1, 0};
        Embedding embedding = new Embedding(source);
        source[0] = 0;
        embedding.toArray()[0] = 0;
        assertThat(embedding).isEqualTo(new Embedding(1, 0)).hasSameHashCodeAs(new Embedding(1, 0));
    }
}
