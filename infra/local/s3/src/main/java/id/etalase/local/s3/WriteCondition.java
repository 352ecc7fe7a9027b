package id.etalase.local.s3;

import java.util.Optional;
import org.gaul.s3proxy.PutOptions2;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.http.HttpCommand;
import org.jclouds.http.HttpRequest;
import org.jclouds.http.HttpResponse;
import org.jclouds.http.HttpResponseException;
import org.jspecify.annotations.Nullable;

/**
 * In which state an object must be for a write to happen.
 *
 * @param ifMatch the etag it must have, or {@code *} for any
 * @param ifNoneMatch the etag it must not have, or {@code *} for none at all
 */
record WriteCondition(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
    /** In any, or none. */
    static final WriteCondition NONE = new WriteCondition(Optional.empty(), Optional.empty());

    private static final String ANY = "*";
    private static final int PRECONDITION_FAILED = 412;

    /** What the headers of a request said. */
    static WriteCondition of(PutOptions options) {
        return options instanceof PutOptions2 headers
                ? new WriteCondition(
                        Optional.ofNullable(headers.getIfMatch()), Optional.ofNullable(headers.getIfNoneMatch()))
                : NONE;
    }

    /**
     * Does nothing if the object is in such a state.
     *
     * @param present null if there is none
     * @throws HttpResponseException if it is not; S3Proxy answers 412
     */
    void require(@Nullable BlobMetadata present) {
        boolean met = ifMatch.map(etag -> fits(etag, present)).orElse(true)
                && ifNoneMatch.map(etag -> !fits(etag, present)).orElse(true);
        if (!met) {
            HttpRequest request = HttpRequest.builder()
                    .method("PUT")
                    .endpoint("http://localhost/")
                    .build();
            throw new HttpResponseException(
                    new HttpCommand(request),
                    HttpResponse.builder().statusCode(PRECONDITION_FAILED).build());
        }
    }

    private static boolean fits(String etag, @Nullable BlobMetadata present) {
        return present != null && (etag.equals(ANY) || unquoted(etag).equals(unquoted(present.getETag())));
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }
}
