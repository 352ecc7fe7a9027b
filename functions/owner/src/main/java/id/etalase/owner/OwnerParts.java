package id.etalase.owner;

import id.etalase.api.RepeatableRequests;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.model.ModelContract;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoStore;
import id.etalase.s3.S3PhotoUploads;
import id.etalase.s3.S3ProductFactsStore;
import id.etalase.s3.S3RequestLedger;
import java.time.InstantSource;

/** The parts that hold a connection: with {@link OwnerWiring}, the one place that knows every adapter. */
record OwnerParts(Endpoints endpoints, RepeatableRequests repeatable, S3Connection s3) implements AutoCloseable {
    /** Opens the connection, without a request. */
    static OwnerParts open(OwnerConfig config, ModelContract model) {
        S3Connection s3 = S3Connection.open(config.bucket());
        OwnerChanges changes = OwnerChanges.of(
                new S3PhotoStore(s3),
                new S3ProductFactsStore(s3),
                model.profile().vocabulary());
        return new OwnerParts(
                new Endpoints(changes, new PhotoUpload(new S3PhotoUploads(s3))),
                new RepeatableRequests(new Idempotency(new S3RequestLedger(s3), InstantSource.system())),
                s3);
    }

    @Override
    public void close() {
        s3.close();
    }
}
