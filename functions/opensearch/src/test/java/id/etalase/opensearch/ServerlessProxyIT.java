package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proxy refuses what it should; without this, the tests that run through it would show nothing. */
class ServerlessProxyIT {
    @RegisterExtension
    final ServerlessCollection collection = new ServerlessCollection();

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        collection.config().endpoint().resolve("/" + path.replace("INDEX", collection.alias())))
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, _cluster/health",
        "PUT, _cluster/settings",
        "GET, _nodes",
        "GET, _cat/shards",
        "GET, _tasks",
        "POST, INDEX/_refresh",
        "POST, _refresh",
        "POST, INDEX/_flush",
        "POST, INDEX/_forcemerge",
        "POST, INDEX/_update_by_query",
        "POST, INDEX/_delete_by_query",
        "POST, _reindex",
        "POST, _search/scroll",
        "POST, INDEX/_clone/other",
        "GET, INDEX/_stats",
        "GET, _plugins/_knn/stats",
        "GET, _plugins/_knn/warmup/INDEX",
        "PUT, INDEX/_alias/name",
        "PUT, _scripts/some"
    })
    void call_operationThatIsNotListed_is404WithoutABody(String method, String path) throws Exception {
        HttpResponse<String> answer = send(method, path, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | INDEX/_doc/1               | {}    | Document ID is not supported",
                "POST   | INDEX/_doc/1               | {}    | Document ID is not supported",
                "PUT    | INDEX/_create/1            | {}    | Document ID is not supported",
                "POST   | INDEX/_update/1            | {}    | Document ID is not supported",
                "POST   | INDEX/_bulk                | '{\"index\":{\"_id\":\"1\"}}'  | Document ID is not supported",
                "POST   | _bulk                      | '{\"create\":{\"_id\":\"1\"}}' | Document ID is not supported",
                "POST   | INDEX/_doc?refresh=true    | {}    | true refresh policy is not supported.",
                "POST   | INDEX/_bulk?refresh        | {}    | true refresh policy is not supported.",
                "DELETE | INDEX/_doc/1?refresh=wait_for |    | wait_for refresh policy is not supported.",
                "DELETE | INDEX/_doc/1?if_seq_no=1   |       | unrecognized parameter: [if_seq_no]",
                "POST   | INDEX/_doc?version=1       | {}    | unrecognized parameter: [version]",
                "POST   | INDEX/_doc?require_alias=true | {} | unrecognized parameter: [require_alias]",
                "POST   | INDEX/_search?scroll=1m    | {}    | unrecognized parameter: [scroll]",
                "POST   | INDEX/_search | '{\"query\":{\"script_score\":{\"script\":{\"source\":\"1\"}}}}' | scripts are not",
                "PUT    | INDEX | '{\"settings\":{\"index\":{\"number_of_shards\":1}}}'   | number_of_shards] is not modifiable",
                "PUT    | INDEX | '{\"settings\":{\"refresh_interval\":\"1s\"}}'           | refresh_interval] is not modifiable",
                "PUT    | INDEX | '{\"settings\":{\"index.auto_expand_replicas\":\"0-1\"}}' | auto_expand_replicas] is not",
                "PUT    | INDEX | '{\"aliases\":{\"name\":{}}}'                            | created with _aliases"
            })
    void call_whatACollectionDoesNotTake_isRefusedInItsWords(String method, String path, String body, String words)
            throws Exception {
        assertThat(send(method, path, body == null ? "" : body).body()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"lucene, hnsw", "nmslib, hnsw", "faiss, ivf"})
    void create_anyMethodButHnswOfFaiss_isRefused(String engine, String method) throws Exception {
        String mapping = "{\"mappings\":{\"properties\":{\"e\":{\"type\":\"knn_vector\",\"dimension\":2,"
                + "\"method\":{\"name\":\"" + method + "\",\"engine\":\"" + engine + "\"}}}}}";

        assertThat(send("PUT", "INDEX", mapping).body()).contains("only the method hnsw of the engine faiss");
    }

    @Test
    void create_vectorsWithoutAGraph_isRefused() throws Exception {
        assertThat(send(
                                "PUT",
                                "INDEX",
                                "{\"mappings\":{\"properties\":{\"e\":{\"type\":\"knn_vector\",\"dimension\":2}}}}")
                        .body())
                .contains("only the method hnsw of the engine faiss");
    }

    @Test
    void ordinaryMode_onACollection_isRefused() {
        OpenSearchConfig ordinary = new OpenSearchConfig(
                collection.config().endpoint(), Signing.NONE, "", collection.alias(), KnnEngine.FAISS);
        assertThatThrownBy(() ->
                        new IndexCreation(collection.client(), ordinary).ensure(Photos.DIMENSION, Distance.COSINE))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessageContaining("is not modifiable");

        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        OpenSearchProductIndex index =
                new OpenSearchProductIndex(collection.client(), collection.alias(), Distance.COSINE);

        assertThatThrownBy(() -> index.add(Photos.live("toko-ani.kaos", "1.jpg", 10)))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessageContaining("Document ID is not supported");
        assertThatThrownBy(() -> index.remove(Photos.key("toko-ani.kaos", "1.jpg"), new Revision("1:1")))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessageContaining("unrecognized parameter: [if_");
    }

    @Test
    void search_withoutAWordAboutTheSource_returnsNoVectors() throws Exception {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        collection.process().add(Photos.live("toko-ani.kaos", "1.jpg", 10));
        collection.settle();

        assertThat(send("POST", "INDEX/_search", "{}").body())
                .contains("toko-ani.kaos")
                .doesNotContain("embedding");
        assertThat(send("POST", "INDEX/_search", "{\"_source\":true}").body()).contains("embedding");
    }

    @Test
    void search_beforeARefresh_seesNeitherWritesNorDeletions() {
        collection.creation().ensure(Photos.DIMENSION, Distance.COSINE);
        Editions editions = new Editions(collection.client(), collection.alias());
        String id = editions.write(PhotoDocumentCodec.encode(Photos.live("toko-ani.kaos", "1.jpg", 10))
                .as(Version.later(Instant.EPOCH, Optional.empty())));
        assertThat(collection.visible()).isEmpty();
        collection.settle();
        assertThat(collection.visible()).hasSize(1);

        assertThat(editions.discard(List.of(id))).isTrue();
        assertThat(collection.visible()).hasSize(1);
        collection.settle();
        assertThat(collection.visible()).isEmpty();
        assertThat(collection.process().nearest(new NearestQuery(Photos.at(0), 1, PhotoFilter.NONE)))
                .isEmpty();
    }
}
