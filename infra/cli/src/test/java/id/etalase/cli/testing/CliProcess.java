package id.etalase.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.cli.Etalase;
import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, as the launcher starts it. Closing it kills it. */
public final class CliProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Process process;
    private final Path output;

    private CliProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts a command.
     *
     * @param scratch where its output, its log and its temporary files go
     */
    public static CliProcess start(Path scratch, String... arguments) throws IOException {
        Path output = Files.createTempFile(scratch, "output-", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Dai.djl.offline=true",
                "-Detalase.root=" + System.getProperty("etalase.root"),
                "-Detalase.log=" + output + ".log",
                "-cp",
                System.getProperty("java.class.path"),
                Etalase.class.getName()));
        command.addAll(List.of(arguments));
        return new CliProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** Starts {@code up} on ports that are free and waits until the system answers. */
    public static CliProcess up(Path scratch, Path data) throws IOException {
        CliProcess started = start(
                scratch,
                "up",
                "--data",
                data.toString(),
                "--port",
                "0",
                "--bucket-port",
                "0",
                "--opensearch-port",
                "0");
        try {
            await().atMost(START_LIMIT)
                    .until(() -> !started.process.isAlive()
                            || RunningSystem.find(data)
                                    .filter(found -> found.pid() == started.process.pid())
                                    .isPresent());
            assertThat(started.process.isAlive()).as(started.said()).isTrue();
            return started;
        } catch (RuntimeException | Error e) {
            started.close();
            throw e;
        }
    }

    /** All that it has said so far. */
    public String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    public void stop() throws InterruptedException {
        process.toHandle().destroy();
        exitCode();
    }

    /** Ends it as {@code kill -9} does: it has no time for anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits until it has ended. */
    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as(said())
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
