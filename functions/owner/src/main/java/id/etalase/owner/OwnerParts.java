package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.api.RepeatableRequests;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.model.ModelContract;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import id.etalase.s3.S3PhotoUploads;
import id.etalase.s3.S3ProductFactsStore;
import id.etalase.s3.S3RequestLedger;
import id.etalase.s3.S3StoreProfileStore;
import java.time.InstantSource;

/** The parts that hold a connection: with {@link OwnerWiring}, the one place that knows every adapter. */
record OwnerParts(Endpoints endpoints, StoreEndpoints stores, RepeatableRequests repeatable, S3Connection s3)
        implements AutoCloseable {
    /** Opens the connection, without a request. */
    static OwnerParts open(OwnerConfig config, ModelContract model) {
        S3Connection s3 = S3Connection.open(config.bucket());
        OwnerChanges changes = OwnerChanges.of(
                new S3PhotoStore(s3),
                new S3ProductFactsStore(s3),
                model.profile().vocabulary());
        return new OwnerParts(
                new Endpoints(changes, new PhotoUpload(new S3PhotoUploads(s3))),
                new StoreEndpoints(new StoreProfiles(new S3StoreProfileStore(s3))),
                new RepeatableRequests(new Idempotency(new S3RequestLedger(s3), InstantSource.system())),
                s3);
    }

    /** For those callers. */
    OwnerRoutes routes(Callers callers) {
        return new OwnerRoutes(endpoints, stores, callers, repeatable);
    }

    @Override
    public void close() {
        s3.close();
    }
}
