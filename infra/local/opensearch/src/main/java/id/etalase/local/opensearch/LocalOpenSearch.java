package id.etalase.local.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running OpenSearch. It ends with {@link #close} and, however that happens, with this process. Its directory keeps the
 * data; what it has to say goes to {@code opensearch.log} there, anew with each start.
 */
public final class LocalOpenSearch implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int LAST_LINES = 15;

    private final Process process;
    private final URI endpoint;
    private final Path log;
    private final DirectoryLock lock;

    private LocalOpenSearch(Process process, URI endpoint, Path log, DirectoryLock lock) {
        this.process = process;
        this.endpoint = endpoint;
        this.log = log;
        this.lock = lock;
    }

    /**
     * How to start it.
     *
     * @param directory for data, logs and temporary files; made if need be
     * @param port on the loopback address; 0 for any that is free
     * @param startLimit how long a start may take
     * @param progress is told several times a second how long the start has taken so far
     */
    public record Options(
            OpenSearchDistribution distribution,
            Path directory,
            int port,
            Duration startLimit,
            Consumer<Duration> progress) {
        /** The distribution that Maven assembled, on any port, with patience for a slow laptop. */
        public static Options in(Path directory) {
            return new Options(OpenSearchDistribution.locate(), directory, 0, Duration.ofMinutes(3), elapsed -> {});
        }

        /** The same on a certain port. */
        public Options withPort(int other) {
            return new Options(distribution, directory, other, startLimit, progress);
        }

        /** The same with somebody to watch it. */
        public Options withProgress(Consumer<Duration> other) {
            return new Options(distribution, directory, port, startLimit, other);
        }
    }

    /**
     * Starts it and waits until it can be used.
     *
     * @throws LocalOpenSearchException if the directory or the port is taken, or it does not come up in time
     */
    public static LocalOpenSearch start(Options options) {
        Path directory = options.directory().toAbsolutePath();
        try {
            Files.createDirectories(directory.resolve("tmp"));
            DirectoryLock lock = DirectoryLock.take(directory);
            try {
                return start(options, directory, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("OpenSearch cannot be started on " + directory, e);
        }
    }

    private static LocalOpenSearch start(Options options, Path directory, DirectoryLock lock) throws IOException {
        int port = LoopbackPort.requireFree(options.port());
        Path log = directory.resolve("opensearch.log");
        Process process = new ProcessBuilder(NodeCommand.of(options.distribution(), directory, port))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        LocalOpenSearch started = new LocalOpenSearch(process, URI.create("http://127.0.0.1:" + port), log, lock);
        started.awaitReady(options);
        return started;
    }

    /** Where it listens, over plain HTTP and to this machine alone. */
    public URI endpoint() {
        return endpoint;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** What it has to say. */
    public Path log() {
        return log;
    }

    /** Stops it and waits until it is gone; the data stays. Does nothing the second time. */
    @Override
    public void close() {
        try {
            // Not Process.destroy(), which would also close the child's standard input and so make it halt.
            process.toHandle().destroy();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private void awaitReady(Options options) throws IOException {
        boolean ready = false;
        try {
            ready = new Readiness(process, endpoint).await(options.startLimit(), options.progress());
            if (!ready) {
                throw new LocalOpenSearchException(failure(options.startLimit()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalOpenSearchException("OpenSearch was stopped while it started.", e);
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
    }

    private String failure(Duration limit) throws IOException {
        String what = process.isAlive()
                ? "OpenSearch was not ready after " + limit.toSeconds() + " seconds"
                : "OpenSearch ended with code " + process.exitValue() + " while it started";
        return what + ". The end of " + log + ":\n" + String.join("\n", lastLines());
    }

    private List<String> lastLines() throws IOException {
        // Not readAllLines, which throws at a byte that is not UTF-8.
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }
}
