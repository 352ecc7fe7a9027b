package id.etalase.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.testing.ProductFactsStoreContract;
import id.etalase.local.s3.LocalBucket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;

/** The contract over the real S3 protocol. */
class S3ProductFactsStoreIT extends ProductFactsStoreContract {
    private static final String BUCKET = "etalase-photos";
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(ProductId.parse("toko-ani.kaos"));

    @TempDir
    private Path directory;

    private LocalBucket bucket;
    private S3Connection connection;

    @BeforeEach
    void start() {
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory, 0, BUCKET, "local", "local-secret"), Clock.systemUTC(), event -> {});
        connection = S3Connection.open(
                new S3Config(BUCKET, "ap-southeast-3", Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }

    @AfterEach
    void stop() {
        connection.close();
        bucket.close();
    }

    @Test
    void confirm_byManyAtOnce_onlyThoseThatWereNotOvertakenAreDone() {
        put(FACTS, new ProductFacts("Kaos", null, null, null, null));
        List<FactsChange> changes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> store().confirm(FACTS, Tags.NONE))
                .toList();

        assertThat(changes).hasAtLeastOneElementOfType(FactsChange.Done.class);
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change).isInstanceOfAny(FactsChange.Done.class, FactsChange.Overtaken.class));
    }

    @Override
    protected ProductFactsStore store() {
        return new S3ProductFactsStore(connection);
    }

    @Override
    protected PhotoStore bucket() {
        return new S3PhotoStore(connection);
    }

    @Override
    protected void put(ObjectKey.Facts facts, ProductFacts value) {
        put(facts, ProductJson.write(value));
    }

    @Override
    protected void putUnusable(ObjectKey.Facts facts) {
        put(facts, "{\"price\": \"Rp 45.000\"}".getBytes(UTF_8));
    }

    private void put(ObjectKey.Facts facts, byte[] file) {
        connection.client().putObject(it -> it.bucket(BUCKET).key(facts.text()), RequestBody.fromBytes(file));
    }
}
