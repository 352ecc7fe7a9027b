package id.etalase.local.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.local.opensearch.LocalOpenSearch.Options;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalOpenSearchIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void start_afterAStop_stillHasItsData() throws Exception {
        List<Duration> progress = new ArrayList<>();
        try (LocalOpenSearch first = LocalOpenSearch.start(Options.in(directory).withProgress(progress::add))) {
            assertThat(send(first, "PUT", "/shelf", "{}")).contains("\"acknowledged\":true");
            send(first, "PUT", "/shelf/_doc/1", "{\"name\":\"kendi\"}");
            assertThat(send(first, "GET", "/_cat/plugins", "")).contains("opensearch-knn");

            assertThatThrownBy(() -> LocalOpenSearch.start(Options.in(directory)))
                    .isInstanceOf(LocalOpenSearchException.class)
                    .hasMessageContaining("already running on " + directory);
            int port = first.endpoint().getPort();
            assertThatThrownBy(() -> LocalOpenSearch.start(
                            Options.in(directory.resolve("other")).withPort(port)))
                    .isInstanceOf(LocalOpenSearchException.class)
                    .hasMessageContaining("Port " + port + " for OpenSearch is in use");
        }
        assertThat(progress).isNotEmpty().isSorted();

        try (LocalOpenSearch second = LocalOpenSearch.start(Options.in(directory))) {
            assertThat(send(second, "GET", "/shelf/_doc/1", "")).contains("kendi");
        }
    }

    @Test
    void start_childDies_saysWhy() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("data"), "a file where a folder should be", UTF_8);
        assertThatThrownBy(() -> LocalOpenSearch.start(Options.in(directory)))
                .isInstanceOf(LocalOpenSearchException.class)
                .hasMessageContaining("OpenSearch ended with code 1")
                .hasMessageContaining(directory.resolve("data").toString());
    }

    private static String send(LocalOpenSearch node, String method, String path, String body)
            throws IOException, InterruptedException {
        URI uri = node.endpoint().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("content-type", "application/json")
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}
