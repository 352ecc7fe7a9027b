package id.etalase.local.s3;

import java.time.Instant;

/** Something that happened to an object in the bucket, told after it is on disk. */
public sealed interface ObjectEvent {
    /** The key, not URL-encoded. */
    String key();

    /** When it happened. */
    Instant time();

    /** Of two events of one key, the later has the greater number; also across restarts. */
    long sequence();

    /** How an object came to be written. */
    enum Write {
        /** In one request. */
        PUT,
        /** As a copy of another object. */
        COPY,
        /** In parts. */
        COMPLETE_MULTIPART_UPLOAD
    }

    /**
     * An object was written, new or over another.
     *
     * @param size in bytes
     * @param etag changes whenever the content does; without quotes
     */
    record Created(Write write, String key, long size, String etag, Instant time, long sequence)
            implements ObjectEvent {}

    /** An object was deleted. */
    record Removed(String key, Instant time, long sequence) implements ObjectEvent {}
}
