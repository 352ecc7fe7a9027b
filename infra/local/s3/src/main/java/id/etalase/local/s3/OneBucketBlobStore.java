package id.etalase.local.s3;

import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.ContainerNotFoundException;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.ContainerAccess;
import org.jclouds.blobstore.domain.PageSet;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.domain.internal.PageSetImpl;
import org.jclouds.blobstore.options.CreateContainerOptions;
import org.jclouds.blobstore.options.GetOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jclouds.domain.Location;
import org.jspecify.annotations.Nullable;

/** Shows one bucket of a store, for good: none can be made or deleted, and no other folder can be reached. */
abstract class OneBucketBlobStore extends ForwardingBlobStore {
    private final String bucket;

    OneBucketBlobStore(BlobStore delegate, String bucket) {
        super(delegate);
        this.bucket = bucket;
    }

    final void requireBucket(String container) {
        if (!container.equals(bucket)) {
            throw new ContainerNotFoundException(container, "the bucket here is " + bucket);
        }
    }

    @Override
    public final PageSet<? extends StorageMetadata> list() {
        return new PageSetImpl<>(
                super.list().stream().filter(it -> it.getName().equals(bucket)).toList(), null);
    }

    @Override
    public final boolean containerExists(String container) {
        return container.equals(bucket);
    }

    @Override
    public final ContainerAccess getContainerAccess(String container) {
        requireBucket(container);
        return ContainerAccess.PRIVATE;
    }

    @Override
    public final boolean createContainerInLocation(@Nullable Location location, String container) {
        if (container.equals(bucket)) {
            return false;
        }
        throw new UnsupportedOperationException("The one bucket here is " + bucket);
    }

    @Override
    public final boolean createContainerInLocation(
            @Nullable Location location, String container, CreateContainerOptions options) {
        return createContainerInLocation(location, container);
    }

    @Override
    public final boolean deleteContainerIfEmpty(String container) {
        throw new UnsupportedOperationException("The bucket " + bucket + " stays; delete its objects instead");
    }

    @Override
    public final boolean blobExists(String container, String key) {
        return blobMetadata(container, key) != null;
    }

    @Override
    public final String putBlob(String container, Blob blob) {
        return putBlob(container, blob, PutOptions.NONE);
    }

    @Override
    public final @Nullable Blob getBlob(String container, String key) {
        return getBlob(container, key, GetOptions.NONE);
    }

    @Override
    public final void removeBlobs(String container, Iterable<String> keys) {
        keys.forEach(key -> removeBlob(container, key));
    }
}
