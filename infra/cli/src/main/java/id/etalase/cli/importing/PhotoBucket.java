package id.etalase.cli.importing;

import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.local.RunningSystem;
import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The bucket that photos go to. */
public final class PhotoBucket implements AutoCloseable {
    /** Written or removed by somebody else meanwhile: a 404 if it went, a 409 if both wrote at the same instant. */
    private static final Set<Integer> OVERTAKEN = Set.of(404, 409, 412);

    private final S3Connection connection;
    private final S3Client s3;
    private final String name;

    private PhotoBucket(S3Connection connection) {
        this.connection = connection;
        this.s3 = connection.client();
        this.name = connection.bucket();
    }

    /** A bucket of one's own AWS account; region and credentials as the AWS CLI would find them. */
    public static PhotoBucket onAws(String name) {
        String region = new DefaultAwsRegionProviderChain().getRegion().id();
        return new PhotoBucket(S3Connection.open(new S3Config(name, region, Optional.empty())));
    }

    /** The bucket of a local system. */
    public static PhotoBucket of(RunningSystem.Bucket bucket) {
        S3Config config = new S3Config(bucket.name(), "ap-southeast-3", Optional.of(bucket.endpoint()));
        return new PhotoBucket(S3Connection.open(
                config,
                StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey()))));
    }

    /** The same bucket as the domain sees it; closed with this. */
    public PhotoStore photos() {
        return new S3PhotoStore(connection);
    }

    /**
     * What is there.
     *
     * @param size in bytes
     * @param etag without quotes
     */
    record Present(long size, String etag) {}

    /** The objects below a prefix, by key. */
    Map<String, Present> list(String prefix) {
        Map<String, Present> present = new HashMap<>();
        s3.listObjectsV2Paginator(request -> request.bucket(name).prefix(prefix)).contents().stream()
                .forEach(object -> present.put(object.key(), present(object)));
        return present;
    }

    /** The bytes of an object that is there. */
    byte[] read(String key) {
        return stored(key).bytes();
    }

    /**
     * An object as it was at a moment.
     *
     * @param etag as S3 gave it, quoted
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Stored(byte[] bytes, String etag) {}

    /** An object as it is now, or empty if there is none. */
    Optional<Stored> find(String key) {
        try {
            return Optional.of(stored(key));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    private Stored stored(String key) {
        ResponseBytes<GetObjectResponse> object =
                s3.getObjectAsBytes(request -> request.bucket(name).key(key));
        return new Stored(object.asByteArray(), object.response().eTag());
    }

    /**
     * Writes an object over exactly a state.
     *
     * @param over empty if there must be none
     * @return whether it was written; if not, somebody else was faster
     */
    boolean replace(String key, byte[] bytes, String contentType, Optional<Stored> over) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(name).key(key).contentType(contentType);
        over.ifPresentOrElse(stored -> request.ifMatch(stored.etag()), () -> request.ifNoneMatch("*"));
        try {
            s3.putObject(request.build(), RequestBody.fromBytes(bytes));
            return true;
        } catch (S3Exception e) {
            if (OVERTAKEN.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return false;
            }
            throw e;
        } catch (SdkClientException e) {
            if (find(key).map(Stored::etag).equals(over.map(Stored::etag))) {
                throw e;
            }
            return false; // Refused, but that was not heard: the line was closed on a body still under way.
        }
    }

    /** Writes an object; its new etag. */
    String put(String key, Content content, String contentType) throws IOException {
        RequestBody body = RequestBody.fromContentProvider(() -> opened(content), content.size(), contentType);
        return unquoted(s3.putObject(request -> request.bucket(name).key(key).contentType(contentType), body)
                .eTag());
    }

    private static InputStream opened(Content content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private static Present present(S3Object object) {
        return new Present(object.size(), unquoted(object.eTag()));
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
