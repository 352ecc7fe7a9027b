package id.etalase.s3;

import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The photos and facts in a bucket, whose reads and listings are strongly consistent (Amazon S3 User Guide, "Amazon S3 data
 * consistency model"). It needs {@code s3:GetObject} and {@code s3:ListBucket}, and {@code s3:DeleteObject} where
 * something is removed: without the second, S3 says of a missing object that it is forbidden. Every fault counts as one that may pass, for a missing permission does too, once it is given.
 */
public final class S3PhotoStore implements PhotoStore {
    /** Gone; changed while it was read; not the state that If-Match named. */
    private static final Set<Integer> NOT_THAT_STATE = Set.of(404, 409, 412);

    private static final String ROOT = "stores/";

    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3PhotoStore(S3Connection connection) {
        this(connection.client(), connection.bucket());
    }

    S3PhotoStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Optional<ObjectStamp> stamp(ObjectKey key) {
        return ifThere(key.text(), () -> {
            HeadObjectResponse head =
                    s3.headObject(request -> request.bucket(bucket).key(key.text()));
            return new ObjectStamp(unquoted(head.eTag()), head.contentLength());
        });
    }

    @Override
    public Optional<byte[]> read(ObjectKey.Photo photo, ObjectStamp stamp) {
        return bytes(photo, stamp);
    }

    @Override
    public Optional<FactsReading> read(ObjectKey.Facts facts, ObjectStamp stamp) {
        return stamp.size() > ProductJson.MAX_BYTES
                ? Optional.of(ProductJson.tooLarge(stamp.size()))
                : bytes(facts, stamp).map(ProductJson::read);
    }

    @Override
    public void remove(ObjectKey key) {
        asked(
                key.text(),
                () -> s3.deleteObject(request -> request.bucket(bucket).key(key.text())));
    }

    @Override
    public Stream<StoredObject> list(ProductId product) {
        return listBelow(product.folder());
    }

    @Override
    public Stream<StoredObject> list() {
        return listBelow(ROOT);
    }

    private Optional<byte[]> bytes(ObjectKey key, ObjectStamp stamp) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(bucket)
                .key(key.text())
                .ifMatch('"' + stamp.etag() + '"')
                .build();
        return ifThere(
                        key.text(),
                        () -> s3.getObject(request, (response, body) -> {
                            if (response.contentLength() != stamp.size()) {
                                // A store that does not heed If-Match must not make us read a body of any length.
                                body.abort();
                                return Optional.<byte[]>empty();
                            }
                            return Optional.of(body.readAllBytes());
                        }))
                .flatMap(bytes -> bytes);
    }

    /** All pages at once: a fault on the last one is then met here, and a caller never works on half a list. */
    private Stream<StoredObject> listBelow(String prefix) {
        return asked(
                prefix,
                () -> s3
                        .listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(prefix))
                        .contents()
                        .stream()
                        .map(S3PhotoStore::stored)
                        .filter(object -> !(object.key() instanceof ObjectKey.Foreign))
                        .toList())
                .stream();
    }

    private static StoredObject stored(S3Object object) {
        return new StoredObject(ObjectKey.parse(object.key()), new ObjectStamp(unquoted(object.eTag()), object.size()));
    }

    /** Empty if the object is not there, or not in the state that was asked for. */
    private <T> Optional<T> ifThere(String key, Supplier<T> call) {
        return asked(key, () -> {
            try {
                return Optional.of(call.get());
            } catch (S3Exception e) {
                if (NOT_THAT_STATE.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private <T> T asked(String key, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + key, e);
        }
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }
}
