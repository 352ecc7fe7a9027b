package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;

class ServerlessIndexCreationIT {
    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    @ParameterizedTest
    @EnumSource(
            value = Distance.class,
            names = {"COSINE", "L2"})
    void ensure_twice_keepsWhatIsThere(Distance distance) {
        collection.creation().ensure(Photos.DIMENSION, distance);
        collection.process().add(Photos.live("toko-ani.kaos", "1.jpg", 10));
        collection.settle();

        collection.creation().ensure(Photos.DIMENSION, distance);

        assertThat(collection.process().find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isPresent();
    }

    @Test
    void ensure_byManyAtOnce_allSucceed() {
        assertThatCode(() -> IntStream.range(0, 6)
                        .parallel()
                        .forEach(i -> collection.creation().ensure(Photos.DIMENSION, Distance.COSINE)))
                .doesNotThrowAnyException();
    }

    @Test
    void ensure_engineOfTheSettings_isNotAsked() {
        OpenSearchConfig lucene = new OpenSearchConfig(
                collection.config().endpoint(), Signing.AOSS, "ap-southeast-3", collection.alias(), KnnEngine.LUCENE);

        new IndexCreation(collection.client(), lucene).ensure(Photos.DIMENSION, Distance.COSINE);

        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
    }

    @Test
    void ensure_indexOfAnotherDimension_isRefused() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);

        assertThatThrownBy(() -> collection.creation().ensure(1280, Distance.COSINE))
                .isInstanceOf(IncompatibleIndexException.class)
                .hasMessageContaining("2 dimensions, space \"cosinesimil\" and engine \"faiss\"");
    }

    @Test
    void ensure_distanceWithoutAGraph_saysWhatToDo() {
        assertThatThrownBy(() -> collection.creation().ensure(Photos.DIMENSION, Distance.L1))
                .isInstanceOf(DistanceWithoutGraphException.class)
                .hasMessageContaining("cannot search by the distance \"l1\"")
                .hasMessageContaining("cosine or l2");
        assertThatThrownBy(() -> ProductIndexes.of(collection.client(), collection.config(), Distance.L1))
                .isInstanceOf(DistanceWithoutGraphException.class);
    }

    @Test
    void anything_beforeTheIndexIsMade_mayBeTriedAgainLater() {
        assertThatThrownBy(() -> collection.process().find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isInstanceOf(IndexUnavailableException.class);
        // Without this the server would make an index of that name, with fields as it guesses them.
        assertThatThrownBy(() -> collection.process().add(Photos.live("toko-ani.kaos", "1.jpg", 10)))
                .isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void alias_movedToAnotherIndexInOneRequest_isReadAndWrittenThere() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        collection.process().add(Photos.live("toko-ani.lama", "1.jpg", 10));
        String before = collection.alias() + "-v" + PhotoMapping.VERSION;
        String next = collection.alias() + "-next";
        CreateIndexRequest request = CreateIndexRequest.of(create -> create.index(next)
                .settings(settings -> settings.knn(true).analysis(TextAnalysis.SHOP.settings()))
                .mappings(PhotoMapping.ofEditions(Photos.DIMENSION, VectorSpace.of(Distance.COSINE))));
        Requests.send(() -> collection.client().indices().create(request));

        Requests.send(() -> collection
                .client()
                .indices()
                .updateAliases(update -> update.actions(action ->
                                action.remove(remove -> remove.index(before).alias(collection.alias())))
                        .actions(action -> action.add(add -> add.index(next).alias(collection.alias())))));

        collection.process().add(Photos.live("toko-ani.baru", "1.jpg", 10));
        collection.settle();
        assertThat(collection.visible())
                .singleElement()
                .matches(edition -> edition.source().key().contains("baru"));
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
    }
}
