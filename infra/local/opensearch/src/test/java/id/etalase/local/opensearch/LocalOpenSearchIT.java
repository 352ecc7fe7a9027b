package id.etalase.local.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.etalase.local.opensearch.LocalOpenSearch.Options;
import java.io.BufferedReader;
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
    @TempDir
    Path directory;

    /** Starts OpenSearch, says which process it is and where it listens, and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws IOException {
            try (LocalOpenSearch node = LocalOpenSearch.start(Options.in(Path.of(args[0])))) {
                System.out.println(node.pid());
                System.out.println(node.endpoint());
                System.in.read();
            }
        }
    }

    @Test
    void start_afterItsParentWasKilled_stillHasItsData() throws Exception {
        ProcessHandle orphan = writeAndKillTheParent();
        await().atMost(Duration.ofSeconds(10)).until(() -> !orphan.isAlive());

        List<Duration> progress = new ArrayList<>();
        ProcessHandle child;
        try (LocalOpenSearch node = LocalOpenSearch.start(Options.in(directory).withProgress(progress::add))) {
            assertThat(progress).isNotEmpty().isSorted();
            assertThat(send(node.endpoint(), "GET", "/shelf/_doc/1", "")).contains("kendi");
            assertThat(send(node.endpoint(), "GET", "/_cat/plugins", "")).contains("opensearch-knn");
            assertSecondStartIsRefused(node);
            child = ProcessHandle.of(node.pid()).orElseThrow();
        }
        assertThat(child.isAlive()).isFalse();
        assertThat(Files.readString(directory.resolve("opensearch.log"), UTF_8)).contains("Node closed");
    }

    @Test
    void start_childDies_saysWhy() throws IOException {
        Files.writeString(directory.resolve("data"), "a file where a folder should be", UTF_8);

        assertThatThrownBy(() -> LocalOpenSearch.start(Options.in(directory)))
                .isInstanceOf(LocalOpenSearchException.class)
                .hasMessageContaining("OpenSearch ended with code 1")
                .hasMessageContaining(directory.resolve("data").toString());
    }

    private ProcessHandle writeAndKillTheParent() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Detalase.root=" + System.getProperty("etalase.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader(UTF_8)) {
            long pid = Long.parseLong(output.readLine());
            URI endpoint = URI.create(output.readLine());
            assertThat(send(endpoint, "PUT", "/shelf", "{}")).contains("\"acknowledged\":true");
            assertThat(send(endpoint, "PUT", "/shelf/_doc/1", "{\"name\":\"kendi\"}"))
                    .contains("created");
            return ProcessHandle.of(pid).orElseThrow();
        } finally {
            parent.destroyForcibly();
        }
    }

    private void assertSecondStartIsRefused(LocalOpenSearch node) {
        assertThatThrownBy(() -> LocalOpenSearch.start(Options.in(directory)))
                .isInstanceOf(LocalOpenSearchException.class)
                .hasMessageContaining("already running on " + directory);

        int port = node.endpoint().getPort();
        Options elsewhere = Options.in(directory.resolve("elsewhere")).withPort(port);
        assertThatThrownBy(() -> LocalOpenSearch.start(elsewhere))
                .isInstanceOf(LocalOpenSearchException.class)
                .hasMessageContaining("Port " + port + " for OpenSearch is in use");
    }

    private static String send(URI endpoint, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("content-type", "application/json")
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
