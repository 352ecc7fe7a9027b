package id.etalase.s3;

import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.testing.RequestLedgerContract;
import id.etalase.local.s3.LocalBucket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The contract over the real S3 protocol. */
class S3RequestLedgerIT extends RequestLedgerContract {
    @TempDir
    private Path directory;

    private LocalBucket bucket;
    private S3Connection connection;

    @BeforeEach
    void start() {
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory, 0, "etalase-photos", "local", "local-secret"),
                Clock.systemUTC(),
                event -> {});
        connection = S3Connection.open(
                new S3Config("etalase-photos", "ap-southeast-3", Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }

    @AfterEach
    void stop() {
        connection.close();
        bucket.close();
    }

    @Override
    protected RequestLedger ledger() {
        return new S3RequestLedger(connection);
    }
}
