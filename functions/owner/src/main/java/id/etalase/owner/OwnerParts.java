package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.model.ModelContract;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import id.etalase.s3.S3PhotoUploads;
import id.etalase.s3.S3ProductFactsStore;
import id.etalase.s3.S3StoreProfileStore;

/** The parts that hold a connection: with {@link OwnerWiring}, the one place that knows every adapter. */
record OwnerParts(Endpoints endpoints, StoreEndpoints stores, S3Connection s3) implements AutoCloseable {
    /** Opens the connection, without a request. */
    static OwnerParts open(OwnerConfig config, ModelContract model) {
        S3Connection s3 = S3Connection.open(config.bucket());
        TagCorrection correction = new TagCorrection(
                new S3PhotoStore(s3),
                new S3ProductFactsStore(s3),
                model.profile().vocabulary());
        return new OwnerParts(
                new Endpoints(correction, new PhotoUpload(new S3PhotoUploads(s3))),
                new StoreEndpoints(new StoreProfiles(new S3StoreProfileStore(s3))),
                s3);
    }

    /** For those callers. */
    OwnerRoutes routes(Callers callers) {
        return new OwnerRoutes(endpoints, stores, callers);
    }

    @Override
    public void close() {
        s3.close();
    }
}
