package id.etalase.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a running local system is found. Written to {@value #FILE} in its data directory, for other commands.
 *
 * @param pid its process
 * @param started when that process started, in milliseconds since 1970; 0 if the operating system does not say
 * @param openSearchPid the process of its index
 * @param web the search page and the API
 * @param bucket the photos
 * @param openSearch the index
 */
public record RunningSystem(long pid, long started, long openSearchPid, URI web, Bucket bucket, URI openSearch) {
    /** The file's name. */
    public static final String FILE = "running.json";

    /** What two processes may differ by about the start of a third: Linux counts it from the boot, whose time of day is estimated. */
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A bucket that speaks the S3 protocol.
     *
     * @param accessKey of this machine's bucket: it guards nothing that the file system does not
     */
    public record Bucket(URI endpoint, String name, String accessKey, String secretKey) {}

    /** The system that runs on a data directory, or empty if none does. */
    public static Optional<RunningSystem> find(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            RunningSystem found = JSON.readValue(file.toFile(), RunningSystem.class);
            // After kill -9 the file is still there; its process is not, and its pid may be another one's.
            return ProcessHandle.of(found.pid())
                    .filter(ProcessHandle::isAlive)
                    .filter(found::isProcess)
                    .map(process -> found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + "; if no system runs there, delete it", e);
        }
    }

    /** When a process started, as {@link #started}. */
    static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private boolean isProcess(ProcessHandle process) {
        long actual = startOf(process);
        return started == 0 || actual == 0 || Math.abs(actual - started) <= CLOCK_ERROR.toMillis();
    }

    void write(Path data) {
        Path file = data.resolve(FILE);
        Path draft = data.resolve(FILE + ".new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), this);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    static void remove(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + data.resolve(FILE), e);
        }
    }
}
