package id.etalase.local;

import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.photo.PhotoLinks;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoUploads;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.store.StoreProfileStore;
import id.etalase.local.s3.LocalBucket;
import id.etalase.local.s3.ObjectEvent;
import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.s3.S3PhotoStore;
import id.etalase.s3.S3PhotoUploads;
import id.etalase.s3.S3ProductFactsStore;
import id.etalase.s3.S3RequestLedger;
import id.etalase.s3.S3StoreProfileStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The bucket on disk and the same adapters to it that AWS gets. */
record LocalStorage(
        URI endpoint,
        PhotoStore photos,
        ProductFactsStore facts,
        StoreProfileStore profiles,
        PhotoLinks links,
        PhotoUploads uploads,
        RequestLedger requests) {
    static final String BUCKET = "etalase-photos";
    static final String REGION = "ap-southeast-3";

    private static final String ACCESS_KEY = "etalase-local";
    private static final String SECRET_KEY = "etalase-local-secret";

    /**
     * Starts it; it is among the resources then.
     *
     * @param events told of each write
     */
    static LocalStorage start(
            Path directory, int port, Clock clock, Consumer<ObjectEvent> events, Resources resources) {
        LocalBucket.Options options = new LocalBucket.Options(directory, port, BUCKET, ACCESS_KEY, SECRET_KEY);
        LocalBucket bucket = resources.add(LocalBucket.start(options, clock, events));
        S3Connection connection = resources.add(S3Connection.open(
                new S3Config(BUCKET, REGION, Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY))));
        return new LocalStorage(
                bucket.endpoint(),
                new S3PhotoStore(connection),
                new S3ProductFactsStore(connection),
                new S3StoreProfileStore(connection),
                new S3PhotoLinks(connection),
                new S3PhotoUploads(connection),
                new S3RequestLedger(connection));
    }

    RunningSystem.Bucket asRunning() {
        return new RunningSystem.Bucket(endpoint, BUCKET, ACCESS_KEY, SECRET_KEY);
    }
}
