package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an export gets on with a busy API; what it writes, ExporterTest says. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void export_apiIsTooBusyForAMoment_goesOn() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (FakeApi api = FakeApi.start(request -> asked.incrementAndGet() < 3
                ? new FakeApi.Answer(429, "{}", Map.of("Retry-After", "0"))
                : new FakeApi.Answer(200, "{\"products\": []}"))) {
            CommandRun run = CommandRun.of(
                    "export",
                    folder.resolve("produk.csv").toString(),
                    "--store",
                    "toko-ani",
                    "--endpoint",
                    api.endpoint().toString(),
                    "--key",
                    "kunci");

            assertThat(run.exitCode()).as(run.remarks()).isZero();
        }
    }
}
