package id.etalase.owner.answer;

import id.etalase.catalogue.upload.UploadOutcome;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where photos may be uploaded to. */
public record UploadsView(List<Upload> uploads) {
    /** Puts permits into the contract's form. */
    public static UploadsView of(UploadOutcome.Permitted permitted) {
        return new UploadsView(permitted.uploads().stream().map(Upload::of).toList());
    }

    /**
     * One photo's permit.
     *
     * @param name as it was asked for
     * @param key of the object that comes of it
     * @param method of the request that uploads it
     * @param headers to be sent along just so
     * @param expires in UTC, as RFC 3339 writes it
     */
    public record Upload(String name, String key, URI url, String method, Map<String, String> headers, String expires) {
        private static Upload of(UploadOutcome.Upload upload) {
            return new Upload(
                    upload.photo().name(),
                    upload.photo().text(),
                    upload.permit().address(),
                    "PUT",
                    upload.permit().headers(),
                    upload.permit().expires().toString());
        }
    }
}
