package id.etalase.local.s3;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jclouds.blobstore.domain.MultipartPart;
import org.jclouds.blobstore.domain.MultipartUpload;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jclouds.io.Payload;

/**
 * Keeps the parts of an upload out of the bucket until it is completed. S3Proxy's directory store writes them into the
 * bucket, as objects of their own, and S3Proxy itself adds one with the upload's id as its key, which holds the content type
 * and metadata; here they are all staged. A key that looks like an upload's id is therefore taken.
 */
final class MultipartUploads extends ForwardingBlobStore {
    private static final Pattern UPLOAD_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AtomicBlobStore objects;

    MultipartUploads(AtomicBlobStore objects) {
        super(objects);
        this.objects = objects;
    }

    static boolean isUploadId(String key) {
        return UPLOAD_ID.matcher(key).matches();
    }

    @Override
    public MultipartUpload initiateMultipartUpload(String container, BlobMetadata metadata, PutOptions options) {
        objects.requireBucket(container);
        BucketFiles.requireCanHold(metadata.getName());
        return MultipartUpload.create(
                container, metadata.getName(), UUID.randomUUID().toString(), metadata, options);
    }

    @Override
    public MultipartPart uploadMultipartPart(MultipartUpload upload, int number, Payload payload) {
        return super.uploadMultipartPart(staged(upload), number, payload);
    }

    @Override
    public List<MultipartPart> listMultipartUpload(MultipartUpload upload) {
        return super.listMultipartUpload(staged(upload));
    }

    @Override
    public void abortMultipartUpload(MultipartUpload upload) {
        super.abortMultipartUpload(staged(upload));
    }

    @Override
    public String completeMultipartUpload(MultipartUpload upload, List<MultipartPart> parts) {
        objects.requireBucket(upload.containerName());
        BucketFiles.requireCanHold(upload.blobName());
        super.completeMultipartUpload(staged(upload), parts);
        // Not the etag that call returns, which is made of the parts' and is not the one that was stored.
        String etag = super.blobMetadata(upload.containerName(), upload.id()).getETag();
        objects.publish(upload.id(), upload.blobName());
        return etag;
    }

    /** The same upload as one of an object that lies outside the bucket and has the upload's id as its name. */
    private static MultipartUpload staged(MultipartUpload upload) {
        if (!isUploadId(upload.id())) {
            throw new IllegalArgumentException("There is no upload \"" + upload.id() + "\"");
        }
        return MultipartUpload.create(
                BucketFiles.STAGING, upload.id(), upload.id(), upload.blobMetadata(), upload.putOptions());
    }
}
