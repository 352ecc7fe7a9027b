package id.etalase.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a running local system is found. Written to {@value #FILE} in its data directory, for other commands.
 *
 * @param pid its process
 * @param openSearchPid the process of its index
 * @param web the search page and the API
 * @param bucket the photos
 * @param openSearch the index
 */
public record RunningSystem(long pid, long openSearchPid, URI web, Bucket bucket, URI openSearch) {
    /** The file's name. */
    public static final String FILE = "running.json";

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
            // After kill -9 the file is still there, its process is not.
            return ProcessHandle.of(found.pid()).filter(ProcessHandle::isAlive).map(process -> found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + "; if no system runs there, delete it", e);
        }
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
