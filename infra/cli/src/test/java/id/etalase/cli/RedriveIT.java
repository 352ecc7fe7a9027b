package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.cli.testing.CliProcess;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.local.RunningSystem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that the index would not take ends among the dead letters, and is live after a redrive. */
class RedriveIT {
    /** Five tries with rests of five seconds, on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path scratch;

    private String data = "";

    private CommandRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data;
        return CommandRun.of(all);
    }

    private static void refuseWrites(RunningSystem system, boolean refuse) throws Exception {
        URI settings = system.openSearch().resolve("/etalase-photos/_settings");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(settings)
                            .header("content-type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString("{\"index.blocks.write\": " + refuse + "}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void redrive_theIndexTakesWritesAgain_makesThePhotoLive() throws Exception {
        data = scratch.resolve("data").toString();
        Path first = scratch.resolve("toko-satu");
        DrawnPhotos.shop(first, 1, 1, 1);
        Path second = scratch.resolve("toko-dua");
        DrawnPhotos.shop(second, 2, 1, 1);
        try (CliProcess up = CliProcess.up(scratch, Path.of(data))) {
            RunningSystem system = RunningSystem.find(Path.of(data)).orElseThrow();
            assertThat(run("import", first.toString(), "--store", "toko-satu").results())
                    .contains("1 live");
            CommandRun well = run("status");
            assertThat(well.results()).contains("dead letters    none", "1 photos live", "model           etalase-1");
            assertThat(well.exitCode()).isZero();

            refuseWrites(system, true);
            Thread importing = Thread.ofVirtual().start(() -> run("import", second.toString(), "--store", "toko-dua"));
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> run("status").results().contains("when the cause is gone: ./etalase redrive"));
            assertThat(run("status").exitCode()).isEqualTo(1);
            refuseWrites(system, false);

            assertThat(run("redrive").results()).contains("1 dead letters go through the queue again");

            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> run("status").results().contains("2 photos live"));
            assertThat(run("status").results()).contains("dead letters    none");
            assertThat(run("redrive").results()).contains("There are no dead letters.");
            importing.join();
            up.stop();
        }
    }
}
