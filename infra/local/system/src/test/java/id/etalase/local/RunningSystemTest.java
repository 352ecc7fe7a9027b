package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningSystemTest {
    private static final long PID = ProcessHandle.current().pid();
    private static final long STARTED = RunningSystem.startOf(ProcessHandle.current());

    @TempDir
    private Path data;

    private static RunningSystem system(long pid, long started) {
        return new RunningSystem(
                pid,
                started,
                1,
                URI.create("http://127.0.0.1:8787"),
                new RunningSystem.Bucket(URI.create("http://127.0.0.1:8788"), "photos", "key", "secret"),
                URI.create("http://127.0.0.1:8789"));
    }

    @Test
    void find_nothingRuns_isEmpty() {
        assertThat(RunningSystem.find(data)).isEmpty();
    }

    @Test
    void find_itsProcessRuns_isFound() {
        RunningSystem running = system(PID, STARTED);
        running.write(data);

        assertThat(RunningSystem.find(data)).contains(running);
    }

    @Test
    void find_clockWasSetABit_isStillFound() {
        RunningSystem running = system(PID, STARTED - Duration.ofSeconds(5).toMillis());
        running.write(data);

        assertThat(RunningSystem.find(data)).contains(running);
    }

    @Test
    void find_itsProcessDied_isEmpty() throws Exception {
        Process dead = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("said").toFile())
                .start();
        dead.waitFor();
        system(dead.pid(), STARTED).write(data);

        assertThat(RunningSystem.find(data)).isEmpty();
    }

    @Test
    void find_itsProcessDiedAndAnotherHasItsPid_isEmpty() {
        system(PID, STARTED - Duration.ofHours(1).toMillis()).write(data);

        assertThat(RunningSystem.find(data)).isEmpty();
    }

    @Test
    void find_fileDoesNotSayWhenItsProcessStarted_isFound() throws IOException {
        RunningSystem running = system(PID, 0);
        running.write(data);
        Path file = data.resolve(RunningSystem.FILE);
        Files.writeString(file, Files.readString(file).replaceFirst(".*\"started\".*\\R", ""));

        assertThat(RunningSystem.find(data)).contains(running);
    }
}
