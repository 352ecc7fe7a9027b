package id.etalase.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.local.s3.ObjectEvent.Created;
import id.etalase.local.s3.ObjectEvent.Removed;
import id.etalase.local.s3.ObjectEvent.Write;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class LocalBucketIT {
    private static final String BUCKET = "etalase-photos";
    private static final Instant NOW = Instant.parse("2026-11-22T03:16:02Z");
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret"));

    @TempDir
    private Path directory;

    private final LinkedBlockingQueue<ObjectEvent> events = new LinkedBlockingQueue<>();
    private LocalBucket bucket;
    private S3Client s3;

    @BeforeEach
    void start() {
        bucket = start(directory, 0);
        s3 = client(bucket);
    }

    @AfterEach
    void stop() {
        s3.close();
        bucket.close();
    }

    @Test
    void put_newObject_raisesCreatedWithKeySizeAndEtag() {
        String etag = put("stores/a/products/b/1.jpg", "isi");

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.write()).isEqualTo(Write.PUT);
            assertThat(created.key()).isEqualTo("stores/a/products/b/1.jpg");
            assertThat(created.size()).isEqualTo(3);
            assertThat('"' + created.etag() + '"').isEqualTo(etag);
            assertThat(created.time()).isEqualTo(NOW);
        });
    }

    @Test
    void put_overAnObject_changesTheEtagAndRaisesAGreaterSequence() {
        String before = put("k", "lama");
        String after = put("k", "baru");

        assertThat(after).isNotEqualTo(before).isEqualTo(head("k").eTag());
        assertThat(events).extracting(ObjectEvent::sequence).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto satu.jpg",
                "a+b.jpg",
                "diskon 100%.jpg",
                "%2F%20.jpg",
                "kopi susu é.jpg",
                "ꦧꦠꦶꦏ.jpg",
                "#1?x=y&z.jpg",
                "'kutip\".jpg",
                "semi;colon:~!.jpg"
            })
    void put_oddName_isFoundUnderExactlyThatKey(String name) throws IOException {
        String key = "stores/a/products/b/" + name;
        put(key, "isi " + name);

        assertThat(s3.getObject(it -> it.bucket(BUCKET).key(key)).readAllBytes())
                .isEqualTo(("isi " + name).getBytes(UTF_8));
        assertThat(keys()).containsExactly(key);
        assertThat(events).extracting(ObjectEvent::key).containsExactly(key);
    }

    @Test
    void put_longestNamesOfTheCatalogue_areStored() {
        String key = "stores/" + "a".repeat(63) + "/products/" + "é".repeat(100) + "/" + "é".repeat(100);

        put(key, "isi");

        assertThat(keys()).containsExactly(key);
    }

    @Test
    void put_nameThatNoFileCanHave_isRefusedAndRaisesNothing() {
        assertThatThrownBy(() -> put("stores/a/products/b/" + "a".repeat(256), "isi"))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(400));
        assertThat(events).isEmpty();
    }

    @Test
    void multipartUpload_completed_raisesOneEventAndLeavesOneObject() throws IOException {
        String first = "a".repeat(5 * 1024 * 1024);
        String key = "stores/a/products/b/foto besar é.jpg";

        String etag = upload(key, first, "b");

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.write()).isEqualTo(Write.COMPLETE_MULTIPART_UPLOAD);
            assertThat(created.key()).isEqualTo(key);
            assertThat(created.size()).isEqualTo(first.length() + 1L);
            assertThat('"' + created.etag() + '"').isEqualTo(head(key).eTag()).isEqualTo(etag);
        });
        assertThat(head(key).contentType()).isEqualTo("image/jpeg");
        assertThat(keys()).containsExactly(key);
        assertThat(s3.getObject(it -> it.bucket(BUCKET).key(key)).readAllBytes())
                .isEqualTo((first + "b").getBytes(UTF_8));
        assertThat(staged()).isEmpty();
    }

    @Test
    void multipartUpload_notCompleted_isNoObject() {
        String id = begin("stores/a/products/b/1.jpg");
        part("stores/a/products/b/1.jpg", id, 1, "isi");

        assertThat(keys()).isEmpty();
        assertThat(events).isEmpty();

        s3.abortMultipartUpload(
                it -> it.bucket(BUCKET).key("stores/a/products/b/1.jpg").uploadId(id));
        assertThat(staged()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void copy_ofAnObject_raisesCreatedForTheCopy() {
        put("stores/a/products/b/foto 1.jpg", "isi");
        events.clear();

        s3.copyObject(it -> it.sourceBucket(BUCKET)
                .sourceKey("stores/a/products/b/foto 1.jpg")
                .destinationBucket(BUCKET)
                .destinationKey("stores/a/products/c/foto 2.jpg"));

        assertThat(events).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.write()).isEqualTo(Write.COPY);
            assertThat(created.key()).isEqualTo("stores/a/products/c/foto 2.jpg");
            assertThat(created.size()).isEqualTo(3);
        });
    }

    @Test
    void conditionalPut_stateHasChanged_isRefusedAndRaisesNothing() {
        String first = put("k", "lama");
        String second = put("k", "baru");
        events.clear();

        assertRefused(412, () -> putIf("k", "terlambat", request -> request.ifMatch(first)));
        assertRefused(412, () -> putIf("k", "terlambat", request -> request.ifNoneMatch("*")));
        assertRefused(404, () -> putIf("tidak-ada", "terlambat", request -> request.ifMatch(first)));
        assertThat(events).isEmpty();
        assertThat(head("k").eTag()).isEqualTo(second);

        putIf("k", "tepat", request -> request.ifMatch(second));
        putIf("belum-ada", "pertama", request -> request.ifNoneMatch("*"));
        assertThat(events).extracting(ObjectEvent::key).containsExactly("k", "belum-ada");
    }

    /** Each adds one to a number, over and over until nobody has overtaken it: none of the additions may be lost. */
    @Test
    void conditionalPut_byManyAtOnce_losesNoUpdate() {
        put("nomor", "0");

        IntStream.range(0, 24).parallel().forEach(i -> {
            boolean done = false;
            while (!done) {
                done = added("nomor");
            }
        });

        assertThat(s3.getObjectAsBytes(it -> it.bucket(BUCKET).key("nomor")).asUtf8String())
                .isEqualTo("24");
    }

    private boolean added(String key) {
        var read = s3.getObjectAsBytes(it -> it.bucket(BUCKET).key(key));
        String next = Integer.toString(Integer.parseInt(read.asUtf8String()) + 1);
        try {
            putIf(key, next, request -> request.ifMatch(read.response().eTag()));
            return true;
        } catch (S3Exception e) {
            assertThat(e.statusCode()).isIn(409, 412);
            return false;
        }
    }

    private void putIf(String key, String content, Consumer<PutObjectRequest.Builder> condition) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(BUCKET).key(key);
        condition.accept(request);
        s3.putObject(request.build(), RequestBody.fromBytes(content.getBytes(UTF_8)));
    }

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
    }

    @Test
    void delete_ofObjects_raisesRemovedOncePerObjectThatWasThere() {
        put("a 1", "isi");
        put("b", "isi");
        put("c", "isi");
        events.clear();

        s3.deleteObject(it -> it.bucket(BUCKET).key("a 1"));
        s3.deleteObject(it -> it.bucket(BUCKET).key("a 1"));
        s3.deleteObjects(it -> it.bucket(BUCKET)
                .delete(these -> these.objects(identifier("b"), identifier("c"), identifier("never-there"))));

        assertThat(events)
                .allMatch(Removed.class::isInstance)
                .extracting(ObjectEvent::key)
                .containsExactly("a 1", "b", "c");
        assertThat(keys()).isEmpty();
    }

    @Test
    void put_connectionLostHalfway_leavesTheObjectAsItWas() throws IOException {
        put("stores/a/products/b/1.jpg", "lama");
        events.clear();
        URI address = signedPut("stores/a/products/b/1.jpg");

        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: "
                            + address.getAuthority() + "\r\nContent-Length: 1000000\r\n\r\nseparuh")
                    .getBytes(UTF_8));
            out.flush();
            Awaitility.await().until(() -> !staged().isEmpty());
            assertThat(keys()).containsExactly("stores/a/products/b/1.jpg");
        }

        Awaitility.await().until(() -> staged().isEmpty());
        assertThat(head("stores/a/products/b/1.jpg").contentLength()).isEqualTo(4);
        assertThat(events).isEmpty();
    }

    @Test
    void start_afterAKillInTheMiddleOfAWrite_forgetsTheHalf() throws IOException {
        put("k", "isi");
        bucket.close();
        Files.writeString(directory.resolve(BucketFiles.STAGING).resolve("half-written"), "separuh");

        bucket = start(directory, 0);

        assertThat(staged()).isEmpty();
        try (S3Client again = client(bucket)) {
            assertThat(keys(again)).containsExactly("k");
        }
    }

    @Test
    void start_again_keepsObjectsEtagsAndContentTypes() {
        put("stores/a/products/b/foto é.jpg", "isi");
        HeadObjectResponse before = head("stores/a/products/b/foto é.jpg");
        bucket.close();

        bucket = start(directory, 0);

        try (S3Client again = client(bucket)) {
            HeadObjectResponse after = again.headObject(it -> it.bucket(BUCKET).key("stores/a/products/b/foto é.jpg"));
            assertThat(after.eTag()).isEqualTo(before.eTag());
            assertThat(after.contentType()).isEqualTo(before.contentType());
            assertThat(after.contentLength()).isEqualTo(3);
        }
    }

    @Test
    void list_pagesThatEndInOddKeys_giveEachKeyOnceAndInOrder() {
        List<String> keys = IntStream.range(0, 25)
                .mapToObj(i -> "stores/a/products/kopi é " + (i % 5) + "/foto " + (char) ('a' + i) + "+%.jpg")
                .sorted()
                .toList();
        keys.forEach(key -> put(key, "isi"));

        List<String> listed = s3.listObjectsV2Paginator(it -> it.bucket(BUCKET).maxKeys(3)).contents().stream()
                .map(S3Object::key)
                .toList();

        assertThat(listed).isEqualTo(keys);
    }

    @Test
    void list_fileLaidIntoTheFolderByHand_isNoObject() throws IOException {
        Files.writeString(directory.resolve(BUCKET).resolve("by-hand.jpg"), "isi");

        assertThat(keys()).isEmpty();
        assertThatThrownBy(() -> head("by-hand.jpg")).isInstanceOf(S3Exception.class);
    }

    @Test
    void signedGet_fromAnotherOrigin_showsThePhoto() throws Exception {
        put("stores/a/products/b/foto 1+2 100% é.jpg", "isi");

        HttpResponse<String> response =
                send(HttpRequest.newBuilder(signedGet("stores/a/products/b/foto 1+2 100% é.jpg"))
                        .header("Origin", "http://127.0.0.1:8080")
                        .build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("isi");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void signedGet_tampered_isForbidden() throws Exception {
        put("a", "isi");
        put("b", "rahasia");
        URI forB = URI.create(signedGet("a").toString().replace("/a?", "/b?"));

        assertThat(send(HttpRequest.newBuilder(forB).build()).statusCode()).isEqualTo(403);
    }

    @Test
    void get_withoutSignature_isForbidden() throws Exception {
        put("a", "isi");
        URI plain = bucket.endpoint().resolve("/" + BUCKET + "/a");

        assertThat(send(HttpRequest.newBuilder(plain).build()).statusCode()).isEqualTo(403);
    }

    @Test
    void signedPut_fromABrowserPage_passesThePreflightAndStores() throws Exception {
        URI address = signedPut("stores/a/products/b/1.jpg");

        HttpResponse<String> preflight = send(HttpRequest.newBuilder(address)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://localhost:8080")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type")
                .build());
        HttpResponse<String> stored = send(HttpRequest.newBuilder(address)
                .PUT(HttpRequest.BodyPublishers.ofString("isi"))
                .header("Origin", "http://localhost:8080")
                .header("Content-Type", "image/jpeg")
                .build());

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("PUT");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .contains("content-type");
        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(events).extracting(ObjectEvent::key).containsExactly("stores/a/products/b/1.jpg");
    }

    @Test
    void start_onATakenPort_saysSo(@TempDir Path other) {
        int port = bucket.endpoint().getPort();

        assertThatThrownBy(() -> start(other, port))
                .isInstanceOf(LocalBucketException.class)
                .hasMessageContaining("Port " + port)
                .hasMessageContaining("taken");
    }

    @Test
    void start_onADirectoryInUse_saysSo() {
        assertThatThrownBy(() -> start(directory, 0))
                .isInstanceOf(LocalBucketException.class)
                .hasMessageContaining("in use")
                .hasMessageContaining(directory.toString());
    }

    @Test
    void otherBuckets_cannotBeMadeOrReached() {
        assertThatThrownBy(() -> s3.createBucket(it -> it.bucket("another")))
                .as("no fault of the server, which a client would try again")
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(400));
        assertThat(directory.resolve("another")).doesNotExist();
        assertThatThrownBy(() -> s3.headBucket(it -> it.bucket("another")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(404));
    }

    private LocalBucket start(Path where, int port) {
        return LocalBucket.start(
                new LocalBucket.Options(where, port, BUCKET, "local", "local-secret"),
                Clock.fixed(NOW, ZoneOffset.UTC),
                events::add);
    }

    private static S3Client client(LocalBucket bucket) {
        return S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.AP_SOUTHEAST_3)
                .credentialsProvider(CREDENTIALS)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .build();
    }

    private String put(String key, String content) {
        return s3.putObject(
                        it -> it.bucket(BUCKET).key(key).contentType("image/jpeg"),
                        RequestBody.fromBytes(content.getBytes(UTF_8)))
                .eTag();
    }

    private String upload(String key, String... contents) {
        String id = begin(key);
        List<CompletedPart> parts = IntStream.range(0, contents.length)
                .mapToObj(i -> part(key, id, i + 1, contents[i]))
                .toList();
        return s3.completeMultipartUpload(
                        it -> it.bucket(BUCKET).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)))
                .eTag();
    }

    private String begin(String key) {
        return s3.createMultipartUpload(it -> it.bucket(BUCKET).key(key).contentType("image/jpeg"))
                .uploadId();
    }

    private CompletedPart part(String key, String id, int number, String content) {
        String etag = s3.uploadPart(
                        it -> it.bucket(BUCKET).key(key).uploadId(id).partNumber(number),
                        RequestBody.fromBytes(content.getBytes(UTF_8)))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(etag).build();
    }

    private HeadObjectResponse head(String key) {
        return s3.headObject(it -> it.bucket(BUCKET).key(key));
    }

    private List<String> keys() {
        return keys(s3);
    }

    private static List<String> keys(S3Client client) {
        return client.listObjectsV2(it -> it.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    private List<Path> staged() {
        try (Stream<Path> files = Files.list(directory.resolve(BucketFiles.STAGING))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectIdentifier identifier(String key) {
        return ObjectIdentifier.builder().key(key).build();
    }

    private URI signedGet(String key) {
        try (S3Presigner presigner = presigner()) {
            return URI.create(presigner
                    .presignGetObject(it -> it.signatureDuration(Duration.ofHours(1))
                            .getObjectRequest(get -> get.bucket(BUCKET).key(key)))
                    .url()
                    .toString());
        }
    }

    private URI signedPut(String key) {
        try (S3Presigner presigner = presigner()) {
            return URI.create(presigner
                    .presignPutObject(it -> it.signatureDuration(Duration.ofHours(1))
                            .putObjectRequest(put -> put.bucket(BUCKET).key(key)))
                    .url()
                    .toString());
        }
    }

    private S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.AP_SOUTHEAST_3)
                .credentialsProvider(CREDENTIALS)
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
