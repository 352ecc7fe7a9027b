package id.etalase.local.s3;

import id.etalase.local.s3.ObjectEvent.Created;
import id.etalase.local.s3.ObjectEvent.Removed;
import id.etalase.local.s3.ObjectEvent.Write;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jclouds.blobstore.domain.MultipartPart;
import org.jclouds.blobstore.domain.MultipartUpload;
import org.jclouds.blobstore.options.CopyOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener of each write and removal after it is done, as S3's event notifications do: at least once, and of two
 * that happen at the same time in any order.
 */
final class EventingBlobStore extends ForwardingBlobStore {
    private final Clock clock;
    private final Consumer<ObjectEvent> listener;
    private final AtomicLong lastSequence = new AtomicLong();

    EventingBlobStore(BlobStore objects, Clock clock, Consumer<ObjectEvent> listener) {
        super(objects);
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public String putBlob(String container, Blob blob) {
        return putBlob(container, blob, PutOptions.NONE);
    }

    @Override
    public String putBlob(String container, Blob blob, PutOptions options) {
        String key = blob.getMetadata().getName();
        String etag = super.putBlob(container, blob, options);
        if (!MultipartUploads.isUploadId(key)) {
            created(Write.PUT, container, key);
        }
        return etag;
    }

    @Override
    public String copyBlob(
            String fromContainer, String fromKey, String toContainer, String toKey, CopyOptions options) {
        String etag = super.copyBlob(fromContainer, fromKey, toContainer, toKey, options);
        created(Write.COPY, toContainer, toKey);
        return etag;
    }

    @Override
    public String completeMultipartUpload(MultipartUpload upload, List<MultipartPart> parts) {
        String etag = super.completeMultipartUpload(upload, parts);
        created(Write.COMPLETE_MULTIPART_UPLOAD, upload.containerName(), upload.blobName());
        return etag;
    }

    @Override
    public void removeBlob(String container, String key) {
        boolean existed = blobExists(container, key);
        super.removeBlob(container, key);
        if (existed && !MultipartUploads.isUploadId(key)) {
            listener.accept(new Removed(key, clock.instant(), nextSequence()));
        }
    }

    @Override
    public void removeBlobs(String container, Iterable<String> keys) {
        keys.forEach(key -> removeBlob(container, key));
    }

    private void created(Write write, String container, String key) {
        @Nullable BlobMetadata metadata = blobMetadata(container, key);
        if (metadata != null) { // Otherwise it was removed in between, and that raises its own event.
            String etag = metadata.getETag().replace("\"", "");
            listener.accept(new Created(write, key, metadata.getSize(), etag, clock.instant(), nextSequence()));
        }
    }

    /** Microseconds since 1970, or one more than the last: greater than any number given before a restart. */
    private long nextSequence() {
        long now = clock.millis() * 1_000;
        return lastSequence.updateAndGet(last -> Math.max(last + 1, now));
    }
}
