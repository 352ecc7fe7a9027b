package id.etalase.s3;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.local.s3.LocalBucket;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What a permit lets an HTTP client write, over the real S3 protocol. */
class S3PhotoUploadsIT {
    private static final ObjectKey.Photo PHOTO =
            new ObjectKey.Photo(ProductId.parse("toko-ani.Kaos 01"), "foto 1+2 100% é.jpg");
    private static final byte[] BYTES = {1, 2, 3, 4, 5};

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static LocalBucket bucket;
    private static S3Connection connection;

    @BeforeAll
    static void start(@TempDir Path directory) {
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory, 0, "etalase-photos", "local", "local-secret"),
                Clock.systemUTC(),
                event -> {});
        connection = S3Connection.open(
                new S3Config("etalase-photos", "ap-southeast-3", Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }

    @AfterAll
    static void stop() {
        HTTP.close();
        connection.close();
        bucket.close();
    }

    @Test
    void permit_photoAsNamed_isWritten() throws Exception {
        UploadPermit permit = permit(PHOTO);

        assertThat(put(permit.address(), "image/jpeg", BYTES)).isEqualTo(200);

        assertThat(connection
                        .client()
                        .getObjectAsBytes(
                                object -> object.bucket("etalase-photos").key(PHOTO.text()))
                        .asByteArray())
                .isEqualTo(BYTES);
        assertThat(permit.headers()).containsExactly(Map.entry("Content-Type", "image/jpeg"));
    }

    @Test
    void permit_lastsAQuarterOfAnHourAndSignsTypeAndLength() {
        UploadPermit permit = permit(PHOTO);

        assertThat(permit.address().getQuery())
                .contains("X-Amz-Expires=900", "X-Amz-SignedHeaders=content-length;content-type;host");
        assertThat(permit.expires())
                .isBetween(
                        Clock.systemUTC().instant(), Clock.systemUTC().instant().plusSeconds(900));
    }

    @Test
    void permit_otherLength_isRefused() throws Exception {
        assertThat(put(permit(photo("panjang.jpg")).address(), "image/jpeg", new byte[6]))
                .isEqualTo(403);
        assertThat(put(permit(photo("panjang.jpg")).address(), "image/jpeg", new byte[4]))
                .isEqualTo(403);
        assertNotWritten("panjang.jpg");
    }

    @Test
    void permit_otherType_isRefused() throws Exception {
        assertThat(put(permit(photo("jenis.jpg")).address(), "text/html", BYTES))
                .isEqualTo(403);
        assertNotWritten("jenis.jpg");
    }

    @Test
    void permit_otherKey_isRefused() throws Exception {
        URI signed = permit(photo("satu.jpg")).address();

        assertThat(put(URI.create(signed.toString().replace("satu.jpg", "dua.jpg")), "image/jpeg", BYTES))
                .isEqualTo(403);
        assertNotWritten("dua.jpg");
    }

    private static ObjectKey.Photo photo(String name) {
        return new ObjectKey.Photo(ProductId.parse("toko-ani.kaos"), name);
    }

    private static UploadPermit permit(ObjectKey.Photo photo) {
        return new S3PhotoUploads(connection).permit(photo, PhotoType.JPEG, BYTES.length);
    }

    private static int put(URI address, String type, byte[] bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static void assertNotWritten(String name) {
        assertThat(new S3PhotoStore(connection).stamp(photo(name))).isEmpty();
    }
}
