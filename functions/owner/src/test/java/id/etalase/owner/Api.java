package id.etalase.owner;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.PhotoUploads;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.store.StoreProfileStore;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.testing.InMemoryStoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** The handler over two shops in memory. */
final class Api extends CheckedApi {
    private static final Instant EXPIRES = Instant.parse("2026-11-22T03:35:31Z");

    private Api(ProductFactsStore facts, Vocabulary vocabulary, PhotoUploads uploads, StoreProfileStore profiles) {
        super(new OwnerHandler(
                new TagCorrection(TwoShops.bucket(), facts, vocabulary),
                new PhotoUpload(uploads),
                new StoreProfiles(profiles),
                TwoShops.CALLERS));
    }

    private Api(ProductFactsStore facts, Vocabulary vocabulary) {
        this(facts, vocabulary, Api::permit, new InMemoryStoreProfiles());
    }

    /** Uploads go wherever this says. */
    static Api uploadingBy(PhotoUploads uploads) {
        return new Api(TwoShops.bucket(), ModelProfile.PLAIN.vocabulary(), uploads, new InMemoryStoreProfiles());
    }

    /** What shops say about themselves lies there. */
    static Api keepingProfilesIn(StoreProfileStore profiles) {
        return new Api(TwoShops.bucket(), ModelProfile.PLAIN.vocabulary(), Api::permit, profiles);
    }

    /** Over the two shops, but what an owner confirms goes elsewhere. */
    static Api ofTwoShops(ProductFactsStore facts) {
        return new Api(facts, ModelProfile.PLAIN.vocabulary());
    }

    /** Over the two shops, with a model that knows some words. */
    static Api ofTwoShops(Vocabulary vocabulary) {
        return new Api(TwoShops.bucket(), vocabulary);
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
