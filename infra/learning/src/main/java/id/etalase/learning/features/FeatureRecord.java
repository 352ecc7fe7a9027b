package id.etalase.learning.features;

import id.etalase.vision.colour.ColourHistogram;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * How a feature is written down, little-endian: SHA-256 of the photo (32 bytes), nanoseconds of work (int64), the embedding and
 * the colours (float32 each), CRC-32 of all that (int32).
 *
 * @param dimension of the embedding
 */
record FeatureRecord(int dimension) {
    /** Eight letters, and the dimension as int32. */
    static final int HEADER = 12;

    /** {@code etalase2} in ASCII. */
    private static final long MAGIC = 0x65_74_61_6C_61_73_65_32L;

    /** In bytes. */
    int size() {
        return PhotoSum.BYTES + Long.BYTES + Float.BYTES * (dimension + ColourHistogram.DIMENSION) + Integer.BYTES;
    }

    ByteBuffer header() {
        return ByteBuffer.allocate(HEADER).putLong(MAGIC).putInt(dimension).flip();
    }

    /** @throws IOException if it is not the header of a cache for this dimension */
    void requireHeader(ByteBuffer header) throws IOException {
        if (header.getLong() != MAGIC) {
            throw new IOException("It is not a feature cache of this version");
        }
        int kept = header.getInt();
        if (kept != dimension) {
            throw new IOException("It keeps embeddings of " + kept + " dimensions, the model has " + dimension);
        }
    }

    PhotoSum photo(ByteBuffer record) {
        byte[] digest = new byte[PhotoSum.BYTES];
        record.get(digest);
        return PhotoSum.ofDigest(digest);
    }

    ByteBuffer encode(PhotoSum photo, Feature feature) {
        if (feature.embedding().length != dimension) {
            throw new IllegalArgumentException(
                    "An embedding of " + feature.embedding().length + " dimensions where " + dimension + " are kept");
        }
        ByteBuffer record = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        record.put(photo.digest()).putLong(feature.work().toNanos());
        record.asFloatBuffer().put(feature.embedding()).put(feature.colours());
        record.position(size() - Integer.BYTES);
        return record.putInt(sum(record)).flip();
    }

    /** Empty if the record is damaged. */
    Optional<Feature> decode(ByteBuffer buffer) {
        ByteBuffer record = buffer.order(ByteOrder.LITTLE_ENDIAN);
        if (record.getInt(size() - Integer.BYTES) != sum(record)) {
            return Optional.empty();
        }
        float[] embedding = new float[dimension];
        float[] colours = new float[ColourHistogram.DIMENSION];
        Duration work = Duration.ofNanos(record.position(PhotoSum.BYTES).getLong());
        record.asFloatBuffer().get(embedding).get(colours);
        return Optional.of(new Feature(embedding, colours, work));
    }

    private int sum(ByteBuffer record) {
        CRC32 sum = new CRC32();
        sum.update(record.slice(0, size() - Integer.BYTES));
        return (int) sum.getValue();
    }
}
