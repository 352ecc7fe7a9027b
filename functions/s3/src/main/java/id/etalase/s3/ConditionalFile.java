package id.etalase.s3;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A small JSON file in a bucket that is changed by conditional writes (Amazon S3 User Guide, "How to prevent object overwrites with
 * conditional writes"). It needs {@code s3:GetObject} and {@code s3:PutObject} on its key and nothing more. Every method throws {@link
 * software.amazon.awssdk.core.exception.SdkException} on a fault.
 *
 * @param maxBytes a larger file is not read: a function's memory is finite
 */
record ConditionalFile(S3Client s3, String bucket, String key, int maxBytes) {
    /** Enough for a file that people write by hand. */
    static final int MAX_BYTES = ProductJson.MAX_BYTES;

    /**
     * Not there. S3 says so to those who may list the bucket, and to others that it is forbidden. To take a 403 for a missing
     * file harms nothing: what is written then must find none.
     */
    private static final Set<Integer> NOT_THERE = Set.of(404, 403);

    /** Not there, or in another state. */
    private static final Set<Integer> NOT_SO = Set.of(403, 404, 409, 412);

    /** Written or removed by somebody else meanwhile: a 404 if it went, a 409 if both wrote at the same instant. */
    private static final Set<Integer> OVERTAKEN = Set.of(404, 409, 412);

    /**
     * A state of the file.
     *
     * @param file its first {@link ConditionalFile#maxBytes} bytes and one, so that what is too large is seen to be
     * @param etag as S3 gave it, quoted
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Present(byte[] file, String etag) {}

    /** Its state, or empty if it does not exist. */
    Optional<Present> read() {
        return read(GetObjectRequest.builder(), NOT_THERE);
    }

    /**
     * Its bytes in exactly a state, or empty if it has changed or gone since.
     *
     * @param etag quoted
     */
    Optional<byte[]> read(String etag) {
        return read(GetObjectRequest.builder().ifMatch(etag), NOT_SO).map(Present::file);
    }

    private Optional<Present> read(GetObjectRequest.Builder request, Set<Integer> absent) {
        try {
            return Optional.of(s3.getObject(request.bucket(bucket).key(key).build(), (response, body) -> {
                byte[] file = body.readNBytes(maxBytes + 1);
                if (file.length > maxBytes) {
                    body.abort();
                }
                return new Present(file, response.eTag());
            }));
        } catch (S3Exception e) {
            if (absent.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Writes over exactly a state.
     *
     * <p>A write may be done though its answer is lost, and a second try of it is then refused. So where a refusal may be about our own
     * write, the file itself says what came of it. Two who write the same bytes are both told that they are there: whoever must be the
     * only one writes something that nobody else does.
     *
     * @param over the state's etag, quoted; empty if there must be none
     * @return the new etag, quoted, or empty if somebody else was faster
     */
    Optional<String> write(byte[] file, Optional<String> over) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(bucket).key(key).contentType("application/json");
        over.ifPresentOrElse(request::ifMatch, () -> request.ifNoneMatch("*"));
        try {
            return Optional.of(
                    s3.putObject(request.build(), RequestBody.fromBytes(file)).eTag());
        } catch (S3Exception e) {
            if (OVERTAKEN.contains(e.statusCode()) && !(e instanceof NoSuchBucketException)) {
                return triedOnce(e) ? Optional.empty() : read().flatMap(present -> etagIf(present, file));
            }
            throw e;
        } catch (SdkClientException e) {
            Optional<Present> present = read();
            Optional<String> done = present.flatMap(there -> etagIf(there, file));
            if (done.isEmpty() && present.map(Present::etag).equals(over)) {
                throw e;
            }
            return done; // Or refused, but that was not heard: the line was closed on a body still under way.
        }
    }

    private static boolean triedOnce(S3Exception refusal) {
        return Objects.equals(refusal.numAttempts(), 1);
    }

    private static Optional<String> etagIf(Present present, byte[] file) {
        return Arrays.equals(present.file(), file) ? Optional.of(present.etag()) : Optional.empty();
    }
}
