package id.etalase.search.query;

import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.search.QuerySubject;
import java.util.Set;

/** A query photo as it arrived, in whichever form. */
final class PhotoBody {
    /** What a photo may come as; what it really is, its bytes say. */
    static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp");

    /**
     * 4 MiB. A synchronous invocation takes 6 MB (AWS Lambda Developer Guide, "Lambda quotas"), in which the photo stands as
     * base64, four characters for three bytes.
     */
    static final int MAX_BYTES = 4 << 20;

    private PhotoBody() {}

    /** @throws ProblemException if there is no photo or it is too large */
    static QuerySubject of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(
                    ProblemType.BAD_BODY, "The photo is empty. Send the bytes of a JPEG, PNG or WebP.");
        }
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(bytes.length + " bytes");
        }
        return new QuerySubject.Photo(bytes);
    }

    static ProblemException tooLarge(String size) {
        return new ProblemException(
                ProblemType.PHOTO_TOO_LARGE,
                "The photo has " + size + "; at most " + MAX_BYTES
                        + " can be taken. Shrink it: 640 pixels on the longer side are enough.");
    }

    static ProblemException unsupported(String type) {
        return new ProblemException(
                ProblemType.UNSUPPORTED_PHOTO_TYPE,
                (type.isEmpty()
                                ? "The request does not say what its body is."
                                : "A body of this type is not understood.")
                        + " Send image/jpeg, image/png or image/webp as it is, multipart/form-data with the part \"photo\","
                        + " or application/json with \"photo\", \"q\" or \"productId\", and say which in Content-Type.");
    }
}
