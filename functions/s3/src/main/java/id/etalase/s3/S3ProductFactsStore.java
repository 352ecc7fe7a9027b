package id.etalase.s3;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Changes {@code product.json} in a bucket, as a {@link ConditionalFile}. */
public final class S3ProductFactsStore implements ProductFactsStore {
    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3ProductFactsStore(S3Connection connection) {
        this(connection.client(), connection.bucket());
    }

    S3ProductFactsStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public FactsChange change(ObjectKey.Facts facts, Optional<ObjectStamp> state, FactsEdit edit) {
        ConditionalFile file = new ConditionalFile(s3, bucket, facts.text(), ConditionalFile.MAX_BYTES);
        Optional<String> etag = state.map(S3ProductFactsStore::quoted);
        try {
            Optional<byte[]> bytes =
                    etag.isEmpty() ? Optional.of(JsonObjectFile.write(JsonObjectFile.empty())) : file.read(etag.get());
            if (bytes.isEmpty()) {
                return new FactsChange.Overtaken();
            }
            return switch (FactsFile.edited(bytes.get(), edit)) {
                case FactsFile.Edited edited ->
                    file.write(edited.file(), etag)
                            .<FactsChange>map(
                                    written -> new FactsChange.Done(edited.facts(), written.replace("\"", "")))
                            .orElseGet(FactsChange.Overtaken::new);
                case FactsFile.Refused refused -> new FactsChange.Unusable(refused.problem());
            };
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + facts, e);
        }
    }

    private static String quoted(ObjectStamp state) {
        return '"' + state.etag() + '"';
    }
}
