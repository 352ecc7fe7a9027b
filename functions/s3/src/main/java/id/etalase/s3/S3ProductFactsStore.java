package id.etalase.s3;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
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
    /** Written or removed by somebody else meanwhile: a 404 if it went, a 409 if both wrote at the same instant. */
    private static final Set<Integer> OVERTAKEN = Set.of(404, 409, 412);

    /** S3 says of what has gone that it is forbidden to those who may not list the whole bucket. */
    private static final int FORBIDDEN = 403;

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
    public FactsChange change(ObjectKey.Facts facts, Optional<ObjectStamp> state, FactsEdit edit) {
        try {
            Optional<byte[]> file = state.isEmpty()
                    ? Optional.of(JsonObjectFile.write(JsonObjectFile.empty()))
                    : read(facts, state.get());
            if (file.isEmpty()) {
                return new FactsChange.Overtaken();
            }
            return switch (FactsFile.edited(file.get(), edit)) {
                case FactsFile.Edited edited -> write(facts, edited, state.map(S3ProductFactsStore::quoted));
                case FactsFile.Refused refused -> new FactsChange.Unusable(refused.problem());
            };
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + facts, e);
        }
    }

    /** The file, cut off after one byte more than is taken, so that what is too large is seen to be; empty if it is in another state. */
    private Optional<byte[]> read(ObjectKey.Facts facts, ObjectStamp state) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(bucket)
                .key(facts.text())
                .ifMatch(quoted(state))
                .build();
        try {
            return Optional.of(s3.getObject(request, (response, body) -> {
                byte[] file = body.readNBytes(ProductJson.MAX_BYTES + 1);
                if (file.length > ProductJson.MAX_BYTES) {
                    body.abort();
                }
                return file;
            }));
        } catch (S3Exception e) {
            if (overtaken(e) || e.statusCode() == FORBIDDEN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @param etag of the state to write over, quoted; empty if there must be none */
    private FactsChange write(ObjectKey.Facts facts, FactsFile.Edited edited, Optional<String> etag) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(bucket).key(facts.text()).contentType("application/json");
        etag.ifPresentOrElse(request::ifMatch, () -> request.ifNoneMatch("*"));
        try {
            String written = s3.putObject(request.build(), RequestBody.fromBytes(edited.file()))
                    .eTag();
            return new FactsChange.Done(edited.facts(), written.replace("\"", ""));
        } catch (S3Exception e) {
            if (overtaken(e)) {
                return new FactsChange.Overtaken();
            }
            throw e;
        }
    }

    private static boolean overtaken(S3Exception e) {
        return OVERTAKEN.contains(e.statusCode()) && !(e instanceof NoSuchBucketException);
    }

    private static String quoted(ObjectStamp state) {
        return '"' + state.etag() + '"';
    }
}
