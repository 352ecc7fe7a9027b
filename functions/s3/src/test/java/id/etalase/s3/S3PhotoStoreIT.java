package id.etalase.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.PhotoStoreContract;
import id.etalase.local.s3.LocalBucket;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** The contract over the real S3 protocol. */
class S3PhotoStoreIT extends PhotoStoreContract {
    private static final String BUCKET = "etalase-photos";

    private static LocalBucket bucket;
    private static S3Connection connection;

    @BeforeAll
    static void start(@TempDir Path directory) {
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory, 0, BUCKET, "local", "local-secret"), Clock.systemUTC(), event -> {});
        connection = connect(BUCKET, bucket.endpoint());
    }

    @AfterAll
    static void stop() {
        connection.close();
        bucket.close();
    }

    @BeforeEach
    void empty() {
        connection.client().listObjectsV2Paginator(it -> it.bucket(BUCKET)).stream()
                .map(page -> page.contents().stream()
                        .map(object ->
                                ObjectIdentifier.builder().key(object.key()).build())
                        .toList())
                .filter(page -> !page.isEmpty())
                .toList()
                .forEach(page -> connection
                        .client()
                        .deleteObjects(it -> it.bucket(BUCKET).delete(these -> these.objects(page))));
    }

    @Test
    void read_factsTooLargeToRead_sayHowLargeTheyMayBe() {
        ObjectKey.Facts facts = new ObjectKey.Facts(ProductId.parse("toko-ani.kaos"));
        put(facts.text(), new byte[ProductJson.MAX_BYTES + 1]);

        assertThat(store().read(facts, store().stamp(facts).orElseThrow()))
                .get()
                .isInstanceOfSatisfying(
                        FactsReading.Unusable.class,
                        unusable -> assertThat(unusable.problem()).contains("65536"));
    }

    @Test
    void list_ofABucketThatIsNot_isUnavailableAndNotEmpty() {
        try (S3Connection wrong = connect("no-such-bucket", bucket.endpoint())) {
            PhotoStore store = new S3PhotoStore(wrong);

            assertThatThrownBy(() -> store.list().toList())
                    .isInstanceOf(PhotoStoreUnavailableException.class)
                    .hasMessageContaining("no-such-bucket");
        }
    }

    @Test
    void link_toAPhoto_showsItToABrowser() throws IOException, InterruptedException {
        ObjectKey.Photo photo = new ObjectKey.Photo(ProductId.parse("toko-ani.Kaos 01"), "foto 1+2 100% é.jpg");
        put(photo, "isi".getBytes(UTF_8));

        URI link = new S3PhotoLinks(connection).link(photo);

        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    browser.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("isi");
        }
        assertThat(link.getQuery()).contains("X-Amz-Expires=3600");
    }

    @Override
    protected PhotoStore store() {
        return new S3PhotoStore(connection);
    }

    @Override
    protected void put(ObjectKey.Photo photo, byte[] bytes) {
        put(photo.text(), bytes);
    }

    @Override
    protected void put(ObjectKey.Facts facts, ProductFacts value) {
        put(facts.text(), ProductJson.write(value));
    }

    @Override
    protected void putUnusable(ObjectKey.Facts facts) {
        put(facts.text(), "{\"price\": \"Rp 45.000\"}".getBytes(UTF_8));
    }

    @Override
    protected void putForeign(String key) {
        put(key, "isi".getBytes(UTF_8));
    }

    @Override
    protected void delete(ObjectKey key) {
        connection.client().deleteObject(it -> it.bucket(BUCKET).key(key.text()));
    }

    private static void put(String key, byte[] bytes) {
        connection.client().putObject(it -> it.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
    }

    private static S3Connection connect(String name, URI endpoint) {
        return S3Connection.open(
                new S3Config(name, "ap-southeast-3", Optional.of(endpoint)),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }
}
