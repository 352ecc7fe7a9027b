package id.etalase.cli.testing;

import id.etalase.local.RunningSystem;
import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;

/** Puts objects into a local system's bucket and takes them out again, through the S3 protocol. */
public final class BucketOwner implements AutoCloseable {
    private final S3Connection connection;

    public BucketOwner(RunningSystem.Bucket bucket) {
        this.connection = S3Connection.open(
                new S3Config(bucket.name(), "ap-southeast-3", Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey())));
    }

    /** Writes an object. */
    public void put(String key, byte[] bytes) {
        connection.client().putObject(put -> put.bucket(connection.bucket()).key(key), RequestBody.fromBytes(bytes));
    }

    /** Deletes an object. */
    public void delete(String key) {
        connection
                .client()
                .deleteObject(delete -> delete.bucket(connection.bucket()).key(key));
    }

    @Override
    public void close() {
        connection.close();
    }
}
