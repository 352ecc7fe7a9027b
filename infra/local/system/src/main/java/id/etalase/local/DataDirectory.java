package id.etalase.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A directory that one system at a time uses. The operating system frees the lock however the process ends. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws LocalSystemException if another system uses it */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LocalSystemException(taken(path));
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + path, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        }
    }

    private static String taken(Path path) {
        return RunningSystem.find(path)
                .map(running -> "Etalase runs already on " + path + ": process " + running.pid() + ", " + running.web()
                        + " . Use that one, stop it, or choose another directory with --data.")
                .orElse("Etalase is just starting or stopping on " + path + ". Wait, or choose another with --data.");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        RunningSystem.remove(path);
        channel.close();
    }
}
