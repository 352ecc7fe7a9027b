package id.etalase.client.answer;

import java.util.List;

/** Addresses to upload to, in the order of the files. */
public record UploadPermits(List<UploadPermit> uploads) {
    public UploadPermits {
        uploads = Lists.of(uploads);
    }
}
