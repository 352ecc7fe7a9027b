package id.etalase.aws.deployment;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An emulator as a child process. It and the functions that it has started end with {@link #close} or with this process. */
final class EmulatorProcess implements AutoCloseable {
    private final Process process;
    private final Path log;
    private final Thread atExit = new Thread(this::kill, "emulator-at-exit");

    private EmulatorProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param environment beside this process's own, which is handed on without what concerns AWS and Etalase
     * @param directory for its log and its temporary files
     * @param health an address that answers 200 when it is ready
     */
    static EmulatorProcess start(List<String> command, Map<String, String> environment, Path directory, URI health) {
        try {
            Path temporary = Files.createDirectories(directory.resolve("tmp"));
            Path log = directory.resolve("emulator.log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.matches("(AWS|ETALASE|JAVA)_.*"));
            builder.environment().put("TMPDIR", temporary.toString());
            builder.environment().putAll(environment);
            EmulatorProcess started = new EmulatorProcess(builder.start(), log);
            started.awaitReady(health);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The emulator cannot be started: " + command, e);
        }
    }

    /** A port of the loopback address that nobody listens on. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port.", e);
        }
    }

    private void awaitReady(URI health) {
        boolean ready = false;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(health).build();
            await().atMost(EmulatedAws.PATIENCE)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .failFast("It ended while it started; see " + log, () -> !process.isAlive())
                    .until(() -> client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    /** Stops it and everything it has started. */
    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
