package id.etalase.s3;

import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileChange;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.StoreProfileStore;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Reads and changes {@code store.json} in a bucket, as a {@link ConditionalFile}. */
public final class S3StoreProfileStore implements StoreProfileStore {
    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3StoreProfileStore(S3Connection connection) {
        this(connection.client(), connection.bucket());
    }

    S3StoreProfileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public ProfileReading read(StoreId store) {
        return with(
                store,
                file -> file.read()
                        .map(present -> StoreJson.read(present.file()))
                        .orElseGet(() -> new ProfileReading.Read(StoreProfile.NONE)));
    }

    @Override
    public ProfileChange write(StoreId store, StoreProfile profile) {
        return with(store, file -> {
            Optional<ConditionalFile.Present> present = file.read();
            byte[] bytes = present.map(ConditionalFile.Present::file)
                    .orElseGet(() -> JsonObjectFile.write(JsonObjectFile.empty()));
            return switch (StoreJson.edit(bytes, profile)) {
                case StoreJson.Edit.Edited edited ->
                    file.write(edited.file(), present.map(ConditionalFile.Present::etag))
                            .<ProfileChange>map(etag -> new ProfileChange.Done())
                            .orElseGet(ProfileChange.Overtaken::new);
                case StoreJson.Edit.Refused refused -> new ProfileChange.Unusable(refused.problem());
            };
        });
    }

    private <T> T with(StoreId store, Function<ConditionalFile, T> work) {
        try {
            return work.apply(new ConditionalFile(s3, bucket, ObjectKey.ofProfile(store), ConditionalFile.MAX_BYTES));
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException(
                    "The bucket " + bucket + " did not answer for the profile of " + store, e);
        }
    }
}
