package id.etalase.s3;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.Tags;
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
    public FactsChange confirm(ObjectKey.Facts facts, Tags tags) {
        ConditionalFile file = new ConditionalFile(s3, bucket, facts.text());
        try {
            Optional<ConditionalFile.Present> present = file.read();
            byte[] bytes = present.map(ConditionalFile.Present::file)
                    .orElseGet(() -> JsonObjectFile.write(JsonObjectFile.empty()));
            return switch (FactsEdit.tags(bytes, tags)) {
                case FactsEdit.Edited edited ->
                    file.write(edited.file(), present)
                            .<FactsChange>map(etag -> new FactsChange.Done(etag.replace("\"", "")))
                            .orElseGet(FactsChange.Overtaken::new);
                case FactsEdit.Refused refused -> new FactsChange.Unusable(refused.problem());
            };
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + facts, e);
        }
    }
}
