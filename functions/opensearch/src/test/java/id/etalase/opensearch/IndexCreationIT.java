package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndexCreationIT {
    @RegisterExtension
    final LocalNode node = new LocalNode();

    @ParameterizedTest
    @EnumSource(Distance.class)
    void ensure_everyDistance_canBeWrittenAndSearched(Distance distance) {
        node.creation().ensure(Photos.DIMENSION, distance);

        assertThat(node.index().add(Photos.live("toko-ani.kaos", "1.jpg", 10))).isEqualTo(WriteOutcome.DONE);
        node.refresh();
        assertThat(node.index(distance).nearest(new NearestQuery(Photos.at(0), 1, PhotoFilter.NONE)))
                .hasSize(1);
    }

    @Test
    void ensure_twice_keepsWhatIsThere() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        node.index().add(Photos.live("toko-ani.kaos", "1.jpg", 10));

        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);

        assertThat(node.index().find(Photos.key("toko-ani.kaos", "1.jpg"))).isPresent();
    }

    @Test
    void ensure_byManyAtOnce_allSucceed() {
        assertThatCode(() -> IntStream.range(0, 6)
                        .parallel()
                        .forEach(i -> node.creation().ensure(Photos.DIMENSION, Distance.COSINE)))
                .doesNotThrowAnyException();
    }

    @Test
    void ensure_indexOfAnotherDimension_saysWhatToDo() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);

        assertThatThrownBy(() -> node.creation().ensure(1280, Distance.COSINE))
                .isInstanceOf(IncompatibleIndexException.class)
                .hasMessageContaining(node.alias() + "-v" + PhotoMapping.VERSION)
                .hasMessageContaining("2 dimensions")
                .hasMessageContaining("1280 dimensions")
                .hasMessageContaining("Give ETALASE_INDEX a new name");
    }

    @ParameterizedTest
    @CsvSource({"COSINE, L2, cosinesimil, l2", "L2, L1, l2, l1", "L1, COSINE, l1, cosinesimil"})
    void ensure_indexOfAnotherDistance_isRefused(Distance made, Distance asked, String present, String wanted) {
        node.creation().ensure(Photos.DIMENSION, made);
        node.creation().ensure(Photos.DIMENSION, made);

        assertThatThrownBy(() -> node.creation().ensure(Photos.DIMENSION, asked))
                .isInstanceOf(IncompatibleIndexException.class)
                .hasMessageContaining("has mapping version 3 with 2 dimensions, space \"" + present)
                .hasMessageContaining("ask for mapping version 3 with 2 dimensions, space \"" + wanted);
    }

    @Test
    void ensure_indexThatSomethingElseMade_isRefused() {
        Requests.send(() -> node.client()
                .indices()
                .create(create -> create.index(node.alias() + "-v" + PhotoMapping.VERSION)
                        .aliases(node.alias(), alias -> alias)));

        assertThatThrownBy(() -> node.creation().ensure(Photos.DIMENSION, Distance.COSINE))
                .isInstanceOf(IncompatibleIndexException.class)
                .hasMessageContaining("0 dimensions");
    }

    @Test
    void anything_beforeTheIndexIsMade_mayBeTriedAgainLater() {
        assertThatThrownBy(() -> node.index().find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("The index does not exist; the first photo that is indexed makes it")
                .hasMessageContaining(node.alias());
        assertThatThrownBy(() -> node.index().photosOf(ProductId.parse("toko-ani.kaos")))
                .isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> node.index().add(Photos.live("toko-ani.kaos", "1.jpg", 10)))
                .isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> node.index().nearest(new NearestQuery(Photos.at(0), 1, PhotoFilter.NONE)))
                .isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> node.index().inventory()).isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void add_embeddingOfAnotherDimension_isRefused() {
        node.creation().ensure(3, Distance.COSINE);

        assertThatThrownBy(() -> node.index().add(Photos.live("toko-ani.kaos", "1.jpg", 10)))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessageContaining("Vector dimension mismatch");
    }
}
