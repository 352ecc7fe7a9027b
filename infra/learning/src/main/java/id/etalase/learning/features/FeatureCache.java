package id.etalase.learning.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Features on disk, a file for each model: a header, then records of one size, only ever appended. A process that is killed
 * leaves at most half a record at the end, which the next one writes over. Several processes may use a file at once; in one
 * process it is opened once at a time.
 */
public final class FeatureCache implements FeatureStore {
    private final FileChannel channel;
    private final FeatureRecord record;
    private final Map<PhotoSum, Long> positions = new HashMap<>();

    private FeatureCache(FileChannel channel, FeatureRecord record) {
        this.channel = channel;
        this.record = record;
    }

    /**
     * Opens it; makes what is missing.
     *
     * @param folder of all caches
     * @param model names the file: {@link id.etalase.model.ModelContract#embedder}
     * @param dimension of the model's embeddings
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public static FeatureCache open(Path folder, String model, int dimension) {
        Path file = folder.resolve(model + ".features");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FeatureCache cache = new FeatureCache(channel, new FeatureRecord(dimension));
            try {
                cache.load();
                return cache;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the feature cache " + file + "; remove it or use --no-cache", e);
        }
    }

    private void load() throws IOException {
        FileLock lock = channel.lock();
        try {
            if (channel.size() < FeatureRecord.HEADER) {
                write(record.header(), 0);
            }
        } finally {
            lock.release();
        }
        ByteBuffer header = read(0, FeatureRecord.HEADER);
        record.requireHeader(header);
        for (long position = FeatureRecord.HEADER; position < end(); position += record.size()) {
            positions.put(record.photo(read(position, PhotoSum.BYTES)), position);
        }
    }

    /** Where the last whole record ends. */
    private long end() throws IOException {
        long records = (channel.size() - FeatureRecord.HEADER) / record.size();
        return FeatureRecord.HEADER + records * record.size();
    }

    @Override
    public synchronized Optional<Feature> find(PhotoSum photo) {
        Long position = positions.get(photo);
        if (position == null) {
            return Optional.empty();
        }
        try {
            Optional<Feature> found = record.decode(read(position, record.size()));
            if (found.isEmpty()) {
                positions.remove(photo);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the feature cache", e);
        }
    }

    @Override
    public synchronized void add(PhotoSum photo, Feature feature) {
        try {
            positions.put(photo, append(record.encode(photo, feature)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the feature cache; is the disk full?", e);
        }
    }

    private long append(ByteBuffer written) throws IOException {
        FileLock lock = channel.lock();
        try {
            long position = end();
            write(written, position);
            return position;
        } finally {
            lock.release();
        }
    }

    @Override
    public boolean lasting() {
        return true;
    }

    /** How many photos it knows. */
    public synchronized int size() {
        return positions.size();
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            // Goes on until all is read or the file ends.
        }
        return buffer.rewind();
    }

    private void write(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the feature cache", e);
        }
    }
}
