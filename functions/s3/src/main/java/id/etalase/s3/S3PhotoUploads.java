package id.etalase.s3;

import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.PhotoUploads;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * Signed addresses: whoever has one can PUT that one object for a quarter of an hour, as often as they like. The headers {@code
 * Content-Type} and {@code Content-Length} are signed with it, so S3 refuses another type or length (Amazon S3 API Reference,
 * "Authenticating Requests: Using Query Parameters"). Every client writes the length by itself, and browsers let nobody else write
 * it; so it is not among the headers to send.
 */
public final class S3PhotoUploads implements PhotoUploads {
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final S3Presigner presigner;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3PhotoUploads(S3Connection connection) {
        this.presigner = connection.presigner();
        this.bucket = connection.bucket();
    }

    @Override
    public UploadPermit permit(ObjectKey.Photo photo, PhotoType type, long bytes) {
        PresignedPutObjectRequest signed = presigner.presignPutObject(request -> request.signatureDuration(LIFE)
                .putObjectRequest(object -> object.bucket(bucket)
                        .key(photo.text())
                        .contentType(type.mediaType())
                        .contentLength(bytes)));
        return new UploadPermit(
                URI.create(signed.url().toString()), Map.of("Content-Type", type.mediaType()), signed.expiration());
    }
}
