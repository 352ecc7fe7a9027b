package id.etalase.s3;

import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.product.ObjectKey;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Signed addresses: whoever has one can read that photo for an hour. Signed with a function's role, an address also ends
 * with that role's session, which lasts longer.
 */
public final class S3PhotoLinks implements PhotoLinks {
    private static final Duration LIFE = Duration.ofHours(1);

    private final S3Presigner presigner;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3PhotoLinks(S3Connection connection) {
        this.presigner = connection.presigner();
        this.bucket = connection.bucket();
    }

    @Override
    public URI link(ObjectKey.Photo photo) {
        return URI.create(presigner
                .presignGetObject(request -> request.signatureDuration(LIFE)
                        .getObjectRequest(object -> object.bucket(bucket).key(photo.text())))
                .url()
                .toString());
    }
}
