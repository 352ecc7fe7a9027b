package id.etalase.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.product.Amendment;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
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
    void change_byManyAtOnceOverOneState_isDoneOnce() {
        put(FACTS, new ProductFacts("Kaos", null, null, null, null));
        Optional<ObjectStamp> state = bucket().stamp(FACTS);
        List<FactsChange> changes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> store().change(FACTS, state, price(i)))
                .toList();

        assertThat(changes).filteredOn(FactsChange.Done.class::isInstance).hasSize(1);
        assertThat(changes).filteredOn(FactsChange.Overtaken.class::isInstance).hasSize(11);
    }

    @Test
    void change_ofTheVeryFieldThatIsWrong_mendsTheFile() {
        putUnusable(FACTS);

        assertThat(store().change(FACTS, bucket().stamp(FACTS), price(45_000)))
                .isInstanceOfSatisfying(
                        FactsChange.Done.class,
                        done -> assertThat(done.facts().price()).isEqualTo(45_000));
    }

    @Test
    void change_besideFieldsOfTheOwnersOwn_leavesThemInTheirPlace() {
        put(FACTS, "{\"rak\": \"B3\", \"price\": 40000, \"modal\": 31500.50}".getBytes(UTF_8));

        store().change(FACTS, bucket().stamp(FACTS), price(45_000));

        assertThat(connection
                        .client()
                        .getObjectAsBytes(it -> it.bucket(BUCKET).key(FACTS.text()))
                        .asUtf8String())
                .isEqualTo("""
                        {
                          "rak" : "B3",
                          "price" : 45000,
                          "modal" : 31500.50
                        }
                        """);
    }

    private static FactsEdit price(long rupiah) {
        return new FactsEdit(
                FactsEdit.NONE.name(),
                new Amendment.Said<>(rupiah),
                FactsEdit.NONE.description(),
                FactsEdit.NONE.stock(),
                FactsEdit.NONE.link(),
                FactsEdit.NONE.tags());
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
