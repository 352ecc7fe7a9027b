package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.idempotency.KeptRequest;
import id.etalase.catalogue.idempotency.LedgerEntry;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Requests as objects beside the catalogue, under a prefix of which the bucket raises no events; its lifecycle removes them. Each is
 * written under a condition (Amazon S3 User Guide, "How to prevent object overwrites with conditional writes"). It needs {@code
 * s3:GetObject} and {@code s3:PutObject} there, and nothing more.
 */
public final class S3RequestLedger implements RequestLedger {
    /** Where they lie. */
    public static final String PREFIX = "requests/";

    /** Not there; S3 says of that that it is forbidden to those who may not list. */
    private static final Set<Integer> NOT_THERE = Set.of(403, 404);

    /** Written or removed by somebody else meanwhile. */
    private static final Set<Integer> OVERTAKEN = Set.of(404, 409, 412);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3RequestLedger(S3Connection connection) {
        this.s3 = connection.client();
        this.bucket = connection.bucket();
    }

    @Override
    public Optional<LedgerEntry> find(RequestKey key) {
        try {
            ResponseBytes<GetObjectResponse> object =
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(text(key)));
            return Optional.of(new LedgerEntry(
                    read(object.asByteArray()), object.response().eTag()));
        } catch (S3Exception e) {
            if (NOT_THERE.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return Optional.empty();
            }
            throw unavailable(e);
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Optional<String> write(RequestKey key, Optional<String> over, KeptRequest request) {
        PutObjectRequest.Builder put =
                PutObjectRequest.builder().bucket(bucket).key(text(key)).contentType("application/json");
        over.ifPresentOrElse(put::ifMatch, () -> put.ifNoneMatch("*"));
        try {
            return Optional.of(s3.putObject(put.build(), RequestBody.fromBytes(bytes(request)))
                    .eTag());
        } catch (S3Exception e) {
            if (OVERTAKEN.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return Optional.empty();
            }
            throw unavailable(e);
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private PhotoStoreUnavailableException unavailable(SdkException e) {
        return new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + PREFIX, e);
    }

    private static byte[] bytes(KeptRequest request) {
        ObjectNode json = JSON.createObjectNode();
        json.put("fingerprint", request.fingerprint())
                .put("since", request.since().toString());
        request.answer().ifPresent(answer -> json.put("answer", answer));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static KeptRequest read(byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            return new KeptRequest(
                    json.path("fingerprint").asText(),
                    Instant.parse(json.path("since").asText()),
                    Optional.ofNullable(json.path("answer").textValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody else writes below " + PREFIX, e);
        }
    }

    /** The SHA-256 of caller and key: neither may be odd in an object's key, nor be read off a listing. */
    private static String text(RequestKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((key.caller() + "\n" + key.value()).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
