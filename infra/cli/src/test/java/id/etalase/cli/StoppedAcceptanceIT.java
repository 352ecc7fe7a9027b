package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.cli.testing.CliProcess;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while {@code acceptance} works on a system of its own. */
class StoppedAcceptanceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PHOTOS = 60;

    @TempDir
    private Path scratch;

    private Path photos = Path.of("");
    private Path temporary = Path.of("");

    @BeforeEach
    void drawPhotos() throws IOException {
        photos = Files.createDirectories(scratch.resolve("photos"));
        temporary = Files.createDirectories(scratch.resolve("temporary"));
        for (int i = 0; i < PHOTOS; i++) {
            Files.write(photos.resolve(i + ".jpg"), DrawnPhotos.jpeg(i, 0));
        }
        Files.write(
                photos.resolve("grocery.csv"),
                rows("file,product,split", i -> i + ".jpg,barang-" + i + (i % 2 == 0 ? ",iconic" : ",test")));
        Files.write(
                photos.resolve("umkm.csv"),
                rows("file,product,category,split", i -> i + ".jpg,lain-" + i + ",makanan,train"));
    }

    private static Iterable<String> rows(String header, IntFunction<String> row) {
        return Stream.concat(Stream.of(header), IntStream.range(0, PHOTOS).mapToObj(row))
                .toList();
    }

    @Test
    void acceptance_stoppedWhileItImports_leavesNothingBehind() throws Exception {
        try (CliProcess acceptance = acceptance()) {
            await().atMost(PATIENCE).until(() -> running().isPresent());
            long openSearch = running().orElseThrow().openSearchPid();

            acceptance.stop();

            assertThat(acceptance.said()).endsWith("Stopping ...\n");
            assertThat(ProcessHandle.of(openSearch).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(folders()).isEmpty();
        }
    }

    @Test
    void acceptance_stoppedWhileItsSystemStarts_leavesNothingBehind() throws Exception {
        try (CliProcess acceptance = acceptance()) {
            await().atMost(PATIENCE)
                    .until(() -> folders().stream()
                            .anyMatch(folder -> Files.exists(folder.resolve("opensearch/opensearch.log"))));

            acceptance.stop();

            assertThat(acceptance.said()).doesNotContain("Failed");
            assertThat(folders()).isEmpty();
        }
    }

    private CliProcess acceptance() throws IOException {
        return CliProcess.start(temporary, "acceptance", "--photos", photos.toString());
    }

    private Optional<RunningSystem> running() {
        return folders().stream()
                .flatMap(folder -> RunningSystem.find(folder).stream())
                .findAny();
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith("etalase-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
