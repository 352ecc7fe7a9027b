package id.etalase.local.s3;

import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.KeyNotFoundException;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.BlobAccess;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jclouds.blobstore.domain.PageSet;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.domain.StorageType;
import org.jclouds.blobstore.domain.internal.PageSetImpl;
import org.jclouds.blobstore.options.CopyOptions;
import org.jclouds.blobstore.options.GetOptions;
import org.jclouds.blobstore.options.ListContainerOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jspecify.annotations.Nullable;

/**
 * Makes each write of S3Proxy's directory store all or nothing. That store writes a new object beside the old one, as
 * {@code {key}-{random}}, which a listing shows as an object and a killed process leaves behind; and it reads an etag and the
 * content in two steps, between which the object may change. Here an object is staged outside the bucket and published by
 * one rename, and a lock keeps that rename (and a removal) out of the middle of a read or listing. The same lock makes a
 * conditional write one step: of two that were to replace the same state, one is refused.
 */
final class AtomicBlobStore extends OneBucketBlobStore {
    private final BucketFiles files;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    AtomicBlobStore(BlobStore directory, BucketFiles files) {
        super(directory, files.bucket());
        this.files = files;
    }

    @Override
    public String putBlob(String container, Blob blob, PutOptions options) {
        requireBucket(container);
        String key = blob.getMetadata().getName();
        if (MultipartUploads.isUploadId(key)) {
            return super.putBlob(BucketFiles.STAGING, blob, options);
        }
        BucketFiles.requireCanHold(key);
        return stage(key, WriteCondition.of(options), staged -> {
            blob.getMetadata().setName(staged);
            return super.putBlob(BucketFiles.STAGING, blob, options);
        });
    }

    @Override
    public String copyBlob(
            String fromContainer, String fromKey, String toContainer, String toKey, CopyOptions options) {
        requireBucket(fromContainer);
        requireBucket(toContainer);
        BucketFiles.requireCanHold(toKey);
        if (!BucketFiles.canHold(fromKey)) {
            throw new KeyNotFoundException(fromContainer, fromKey, "no file can have this key");
        }
        return stage(
                toKey,
                WriteCondition.NONE,
                staged -> super.copyBlob(fromContainer, fromKey, BucketFiles.STAGING, staged, options));
    }

    /** Gives a staged object its place. */
    void publish(String staged, String key) {
        publish(staged, key, WriteCondition.NONE);
    }

    /** S3Proxy has looked at the condition before it took the content in; what counts is what is there now. */
    private void publish(String staged, String key, WriteCondition condition) {
        files.force(staged);
        lock.writeLock().lock();
        try {
            condition.require(find(key));
            files.publish(staged, key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void removeBlob(String container, String key) {
        requireBucket(container);
        lock.writeLock().lock();
        try {
            if (find(key) != null) {
                super.removeBlob(home(key), key);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public @Nullable Blob getBlob(String container, String key, GetOptions options) {
        requireBucket(container);
        return reading(() -> find(key) == null ? null : super.getBlob(home(key), key, options));
    }

    @Override
    public @Nullable BlobMetadata blobMetadata(String container, String key) {
        requireBucket(container);
        return reading(() -> find(key));
    }

    @Override
    public PageSet<? extends StorageMetadata> list(String container, ListContainerOptions options) {
        requireBucket(container);
        ListContainerOptions page = options.clone();
        if (options.getMarker() != null) {
            page.afterMarker(PageMark.toKey(options.getMarker()));
        }
        PageSet<? extends StorageMetadata> found = reading(() -> super.list(container, page));
        String next = found.getNextMarker();
        return new PageSetImpl<>(
                found.stream().filter(AtomicBlobStore::wasPut).toList(), next == null ? null : PageMark.ofKey(next));
    }

    @Override
    public BlobAccess getBlobAccess(String container, String key) {
        requireBucket(container);
        return super.getBlobAccess(home(key), key);
    }

    @Override
    public void setBlobAccess(String container, String key, BlobAccess access) {
        requireBucket(container);
        super.setBlobAccess(home(key), key, access);
    }

    private String stage(String key, WriteCondition condition, Function<String, String> write) {
        String staged = UUID.randomUUID().toString();
        try {
            String etag = write.apply(staged);
            publish(staged, key, condition);
            return etag;
        } catch (RuntimeException e) {
            files.discard(staged);
            throw e;
        }
    }

    private @Nullable BlobMetadata find(String key) {
        BlobMetadata metadata = BucketFiles.canHold(key) ? super.blobMetadata(home(key), key) : null;
        return metadata == null || !wasPut(metadata) ? null : metadata;
    }

    /** A file that somebody laid into the folder by hand has no etag and is no object. */
    private static boolean wasPut(StorageMetadata metadata) {
        return metadata.getType() != StorageType.BLOB || metadata.getETag() != null;
    }

    private String home(String key) {
        return MultipartUploads.isUploadId(key) ? BucketFiles.STAGING : files.bucket();
    }

    private <T extends @Nullable Object> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
