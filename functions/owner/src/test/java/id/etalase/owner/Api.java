package id.etalase.owner;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.PhotoUploads;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.store.StoreProfileStore;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryRequestLedger;
import id.etalase.catalogue.testing.InMemoryStoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** The handler over two shops in memory. */
final class Api extends CheckedApi {
    static final Instant NOW = Instant.parse("2026-11-22T03:20:31Z");

    private static final Instant EXPIRES = Instant.parse("2026-11-22T03:35:31Z");

    private Api(
            PhotoStore bucket,
            ProductFactsStore facts,
            Vocabulary vocabulary,
            PhotoUploads uploads,
            StoreProfileStore profiles,
            RequestLedger ledger) {
        super(new OwnerHandler(
                OwnerChanges.of(bucket, facts, vocabulary),
                new PhotoUpload(uploads),
                new StoreProfiles(profiles),
                new Idempotency(ledger, () -> NOW),
                TwoShops.CALLERS));
    }

    private Api(PhotoStore bucket, ProductFactsStore facts, Vocabulary vocabulary, PhotoUploads uploads) {
        this(bucket, facts, vocabulary, uploads, new InMemoryStoreProfiles(), new InMemoryRequestLedger());
    }

    /** Uploads go wherever this says. */
    static Api uploadingBy(PhotoUploads uploads) {
        InMemoryPhotoStore bucket = TwoShops.bucket();
        return new Api(bucket, bucket, ModelProfile.PLAIN.vocabulary(), uploads);
    }

    /** What shops say about themselves lies there. */
    static Api keepingProfilesIn(StoreProfileStore profiles) {
        InMemoryPhotoStore bucket = TwoShops.bucket();
        return new Api(
                bucket, bucket, ModelProfile.PLAIN.vocabulary(), Api::permit, profiles, new InMemoryRequestLedger());
    }

    /** Over the two shops, but what an owner says goes elsewhere. */
    static Api saying(ProductFactsStore facts) {
        return new Api(TwoShops.bucket(), facts, ModelProfile.PLAIN.vocabulary(), Api::permit);
    }

    /** Over a bucket that something is wrong with. */
    static Api over(PhotoStore bucket, ProductFactsStore facts) {
        return new Api(bucket, facts, ModelProfile.PLAIN.vocabulary(), Api::permit);
    }

    /** Over a bucket, and requests that others have begun. */
    static Api over(InMemoryPhotoStore bucket, RequestLedger ledger) {
        return new Api(
                bucket, bucket, ModelProfile.PLAIN.vocabulary(), Api::permit, new InMemoryStoreProfiles(), ledger);
    }

    /** Over the bucket of the two shops. */
    static Api ofTwoShops(InMemoryPhotoStore bucket) {
        return over(bucket, new InMemoryRequestLedger());
    }

    /** Over the two shops, with a model that knows some words. */
    static Api ofTwoShops(Vocabulary vocabulary) {
        InMemoryPhotoStore bucket = TwoShops.bucket();
        return new Api(bucket, bucket, vocabulary, Api::permit);
    }

    static Api ofTwoShops() {
        return ofTwoShops(TwoShops.bucket());
    }

    private static UploadPermit permit(ObjectKey.Photo photo, PhotoType type, long bytes) {
        return new UploadPermit(
                URI.create("https://bucket.example/" + type + "/" + bytes),
                Map.of("Content-Type", type.mediaType()),
                EXPIRES);
    }
}
