package id.etalase.s3;

import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.StoredObject;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The photos and facts in a bucket. */
public final class S3PhotoStore implements PhotoStore {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final String ROOT = "stores/";

    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3PhotoStore(S3Connection connection) {
        this.s3 = connection.client();
        this.bucket = connection.bucket();
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
    public Stream<StoredObject> list(ProductId product) {
        return listBelow(product.folder());
    }

    @Override
    public Stream<StoredObject> list() {
        return listBelow(ROOT);
    }

    private Optional<byte[]> bytes(ObjectKey key, ObjectStamp stamp) {
        return ifThere(
                key.text(),
                () -> s3.getObjectAsBytes(request ->
                                request.bucket(bucket).key(key.text()).ifMatch('"' + stamp.etag() + '"'))
                        .asByteArrayUnsafe());
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
    private static <T> Optional<T> ifThere(String key, Supplier<T> call) {
        return asked(key, () -> {
            try {
                return Optional.of(call.get());
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND || e.statusCode() == PRECONDITION_FAILED) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static <T> T asked(String key, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket did not answer for " + key, e);
        }
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }
}
