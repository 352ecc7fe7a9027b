package id.etalase.cli.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The bucket that photos go to. */
public final class PhotoBucket implements AutoCloseable {
    private final S3Client s3;
    private final String name;

    /** @param s3 closed with this */
    public PhotoBucket(S3Client s3, String name) {
        this.s3 = s3;
        this.name = name;
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

    /** Writes an object; its new etag. */
    String put(String key, Content content, String contentType) {
        return unquoted(s3.putObject(
                        request -> request.bucket(name).key(key).contentType(contentType), content.body())
                .eTag());
    }

    @Override
    public void close() {
        s3.close();
    }

    private static Present present(S3Object object) {
        return new Present(object.size(), unquoted(object.eTag()));
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
