package id.etalase.search.query;

import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.search.QuerySubject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.jspecify.annotations.Nullable;

/** Reads a body of {@code multipart/form-data}: perhaps the part {@code photo}, and parameters as fields. */
final class FormBody {
    /** Twice what a search can use; a form with more is not one of ours. */
    private static final int MAX_PARTS = 16;

    /** Room for a long file name; the library's 512 is a tight fit for one that is percent-encoded. */
    private static final int MAX_PART_HEADERS = 4096;

    /** Longer than any value that can be right: {@code q} has at most 200 characters, of up to four bytes. */
    private static final int MAX_FIELD = 1024;

    private final Parameters parameters;
    private @Nullable QuerySubject photo;

    private FormBody(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the photo, and the fields into the parameters.
     *
     * @return null if there is no photo, or only the empty one that a page sends where none was chosen
     * @throws ProblemException if the body is not a form, or has several photos
     */
    static @Nullable QuerySubject read(ApiRequest request, Parameters parameters) {
        FormBody form = new FormBody(parameters);
        try {
            form.readParts(request);
        } catch (FileUploadException | IOException e) {
            throw new ProblemException(
                    ProblemType.BAD_BODY,
                    "The body is not a whole multipart/form-data form. Check the boundary, and that nothing is cut off.");
        }
        return form.photo;
    }

    private void readParts(ApiRequest request) throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(MAX_PART_HEADERS);
        FileItemIterator parts = upload.getItemIterator(new FormSource(request));
        for (int count = 0; parts.hasNext(); count++) {
            if (count == MAX_PARTS) {
                throw new ProblemException(ProblemType.BAD_BODY, "The form has more than " + MAX_PARTS + " parts.");
            }
            read(parts.next());
        }
    }

    private void read(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            @Nullable String name = part.getFieldName();
            if ("photo".equals(name)) {
                readPhoto(content);
            } else {
                parameters.add(
                        name == null ? "" : name, new String(content.readNBytes(MAX_FIELD), StandardCharsets.UTF_8));
            }
        }
    }

    private void readPhoto(InputStream content) throws IOException {
        if (photo != null) {
            throw new ProblemException(ProblemType.BAD_BODY, "The form has more than one part \"photo\". Send one.");
        }
        byte[] bytes = content.readAllBytes();
        if (bytes.length > 0) {
            photo = PhotoBody.of(bytes);
        }
    }
}
