package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.RepeatableRequests;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryRequestLedger;
import id.etalase.catalogue.testing.InMemoryStoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final Set<ProductId> uploadedTo = new HashSet<>();

    private void rehearse() {
        try (OwnerParts parts = new OwnerParts(
                new Endpoints(
                        OwnerChanges.of(bucket, bucket, ModelProfile.PLAIN.vocabulary()),
                        new PhotoUpload(this::permit)),
                new StoreEndpoints(new StoreProfiles(new InMemoryStoreProfiles())),
                new RepeatableRequests(new Idempotency(new InMemoryRequestLedger(), () -> Api.NOW)),
                S3Connection.open(new S3Config("photos", "ap-southeast-3", Optional.empty())))) {
            new Rehearsal(parts).run();
        }
    }

    private UploadPermit permit(ObjectKey.Photo photo, PhotoType type, long bytes) {
        uploadedTo.add(photo.product());
        return new UploadPermit(URI.create("https://bucket.example/"), Map.of(), Api.NOW);
    }

    @Test
    void run_shopWithProductsOfThatName_keepsThem() {
        bucket.put(ProductId.parse("etalase.rehearsal"), new ProductFacts("Kaos", 45_000L, null, null, null));

        rehearse();

        assertThat(bucket.list()).hasSize(1);
    }

    @Test
    void run_twice_isAboutTwoProductsThatNobodyHas() {
        rehearse();
        assertThat(uploadedTo).hasSize(1);

        rehearse();
        assertThat(uploadedTo).hasSize(2);
    }
}
