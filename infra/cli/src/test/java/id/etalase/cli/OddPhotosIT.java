package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.cli.testing.CliProcess;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.Hit;
import id.etalase.client.request.SearchQuery;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos out of the ordinary, in a system with the memory that the launcher gives it. */
class OddPhotosIT {
    @TempDir
    private static Path scratch;

    private static Path data = Path.of("");
    private static CliProcess up;

    @BeforeAll
    static void start() throws IOException {
        data = scratch.resolve("data");
        up = CliProcess.up(scratch, data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try (CliProcess running = up) {
            running.stop();
        }
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream photo = OddPhotosIT.class.getResourceAsStream("/photos/" + name)) {
            return photo.readAllBytes();
        }
    }

    /** A shop in which each file is a product of its own, called as the file is. */
    private static Path shop(String store, Map<String, byte[]> files) throws IOException {
        Path folder = scratch.resolve(store);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path product = Files.createDirectories(folder.resolve(file.getKey()));
            Files.write(product.resolve("foto.jpg"), file.getValue());
        }
        return folder;
    }

    private static CommandRun importing(Path folder) {
        String store = folder.getFileName().toString();
        return CommandRun.of("import", folder.toString(), "--store", store, "--data", data.toString());
    }

    private static List<Hit> search(byte[] photo, String store) {
        try (EtalaseClient shopper =
                new EtalaseClient(RunningSystem.find(data).orElseThrow().web(), ApiKeys.SEARCH)) {
            return shopper.search(SearchQuery.photo(photo).store(store)).hits();
        }
    }

    @Test
    void import_theSameThingAsWebpAsCmykAndLyingOnItsSide_looksTheSame() throws Exception {
        Path folder = shop(
                "toko-botol",
                Map.of(
                        "webp", file("bottle.webp"),
                        "cmyk", file("bottle-cmyk.jpg"),
                        "lying", file("bottle-lying.jpg")));

        assertThat(importing(folder).results()).contains("3 live, 0 rejected, 0 pending");

        assertThat(search(file("bottle.png"), "toko-botol"))
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.score()).as(hit.product()).isGreaterThan(0.95));
    }

    @Test
    void search_theLargestPhotosAtOnce_doesNotUseUpTheMemory() throws Exception {
        byte[] wall = file("wall-50-megapixels.webp");
        shop("toko-dinding", Map.of("dinding", wall));
        RunningSystem before = RunningSystem.find(data).orElseThrow();

        List<CompletableFuture<Void>> searches = IntStream.range(0, 5)
                .mapToObj(shopper -> CompletableFuture.runAsync(() -> search(wall, "toko-dinding")))
                .toList();
        // On a slow machine some may take longer than an answer may; what counts is what is left standing.
        searches.forEach(search -> search.handle((done, failure) -> true).join());

        // The launcher lets a process without memory end, and nobody starts it again here.
        assertThat(RunningSystem.find(data)).contains(before);
        assertThat(importing(scratch.resolve("toko-dinding")).results()).contains("1 live, 0 rejected, 0 pending");
    }
}
