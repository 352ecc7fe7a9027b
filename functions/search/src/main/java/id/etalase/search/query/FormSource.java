package id.etalase.search.query;

import id.etalase.api.http.ApiRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.UploadContext;

/** A request as the form reader wants to see it. */
record FormSource(ApiRequest request) implements UploadContext {
    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
        return request.contentType();
    }

    @Override
    @Deprecated // The interface has deprecated it in favour of the next, and still requires it.
    public int getContentLength() {
        return request.body().length;
    }

    @Override
    public long contentLength() {
        return request.body().length;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(request.body());
    }
}
