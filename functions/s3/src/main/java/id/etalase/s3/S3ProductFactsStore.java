package id.etalase.s3;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Tags;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Changes {@code product.json} in a bucket by conditional writes (Amazon S3 User Guide, "How to prevent object overwrites with
 * conditional writes"). It needs {@code s3:GetObject} and {@code s3:PutObject} on {@code product.json} and nothing more.
 */
public final class S3ProductFactsStore implements ProductFactsStore {
    /**
     * Not there. S3 says so to those who may list the bucket, and to others that it is forbidden. To take a 403 for a missing
     * file harms nothing: what is written then must find none.
     */
    private static final Set<Integer> NOT_THERE = Set.of(404, 403);

    /** Written or removed by somebody else meanwhile: a 404 if it went, a 409 if both wrote at the same instant. */
    private static final Set<Integer> OVERTAKEN = Set.of(404, 409, 412);

    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3ProductFactsStore(S3Connection connection) {
        this(connection.client(), connection.bucket());
    }

    S3ProductFactsStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public FactsChange confirm(ObjectKey.Facts facts, Tags tags) {
        try {
            Optional<Present> present = read(facts);
            byte[] file = present.map(Present::file).orElseGet(() -> JsonObjectFile.write(JsonObjectFile.empty()));
            return switch (FactsEdit.tags(file, tags)) {
                case FactsEdit.Edited edited -> write(facts, edited.file(), present.map(Present::etag));
                case FactsEdit.Refused refused -> new FactsChange.Unusable(refused.problem());
            };
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + facts, e);
        }
    }

    private Optional<Present> read(ObjectKey.Facts facts) {
        GetObjectRequest request =
                GetObjectRequest.builder().bucket(bucket).key(facts.text()).build();
        try {
            return Optional.of(s3.getObject(
                    request,
                    // One byte more than is taken, so that what is too large is seen to be.
                    (response, body) -> {
                        byte[] file = body.readNBytes(ProductJson.MAX_BYTES + 1);
                        if (file.length > ProductJson.MAX_BYTES) {
                            body.abort();
                        }
                        return new Present(file, response.eTag());
                    }));
        } catch (S3Exception e) {
            if (NOT_THERE.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @param etag of the state to write over, quoted; empty if there must be none */
    private FactsChange write(ObjectKey.Facts facts, byte[] file, Optional<String> etag) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(bucket).key(facts.text()).contentType("application/json");
        etag.ifPresentOrElse(request::ifMatch, () -> request.ifNoneMatch("*"));
        try {
            String written =
                    s3.putObject(request.build(), RequestBody.fromBytes(file)).eTag();
            return new FactsChange.Done(written.replace("\"", ""));
        } catch (S3Exception e) {
            if (OVERTAKEN.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return new FactsChange.Overtaken();
            }
            throw e;
        }
    }

    /** @param etag as S3 gave it, quoted */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Present(byte[] file, String etag) {}
}
