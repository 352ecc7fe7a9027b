package id.etalase.aws.runtime;

import id.etalase.local.opensearch.LocalOpenSearch;
import id.etalase.local.s3.LocalBucket;
import id.etalase.local.s3.S3EventJson;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What the functions need around them: a real OpenSearch, and a bucket that raises events. */
final class Surroundings implements AutoCloseable {
    private static final String BUCKET = "etalase-photos";
    private static final String REGION = "ap-southeast-3";

    private final LocalOpenSearch openSearch;
    private final LocalBucket bucket;
    private final S3Client s3;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    Surroundings(Path directory) {
        S3EventJson json = new S3EventJson(BUCKET, REGION);
        openSearch = LocalOpenSearch.start(LocalOpenSearch.Options.in(directory.resolve("opensearch")));
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory.resolve("bucket"), 0, BUCKET, "key", "secret"),
                Clock.systemUTC(),
                event -> events.add(json.write(event)));
        s3 = S3Client.builder()
                .region(Region.of(REGION))
                .endpointOverride(bucket.endpoint())
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }

    /** Where the index is. */
    URI openSearch() {
        return openSearch.endpoint();
    }

    /** Where the bucket is. */
    URI photos() {
        return bucket.endpoint();
    }

    void put(String key, byte[] photo) {
        s3.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(photo));
    }

    void delete(String key) {
        s3.deleteObject(request -> request.bucket(BUCKET).key(key));
    }

    /** What the bucket has said since the last call, in its order. */
    List<String> events() {
        return Stream.generate(events::poll).takeWhile(event -> event != null).toList();
    }

    /** What the template sets, for these surroundings. */
    Map<String, String> environment(TaskDirectory task, URI index) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ETALASE_BUCKET",
                BUCKET,
                "ETALASE_S3_ENDPOINT",
                bucket.endpoint().toString(),
                "ETALASE_OPENSEARCH_ENDPOINT",
                index.toString(),
                "ETALASE_OPENSEARCH_SERVICE",
                "none",
                "ETALASE_INDEX",
                "etalase-photos",
                "ETALASE_KNN_ENGINE",
                "lucene",
                "ETALASE_MODEL",
                task.path()
                        .resolve("models/" + System.getProperty("etalase.model") + "/model.json")
                        .toString()));
        environment.putAll(
                Map.of("ETALASE_CALLERS", """
                [{"keyId":"local-search","name":"storefront","role":"search","stores":["*"]},
                 {"keyId":"local-owner","name":"owner","role":"owner","stores":["*"]}]""", "AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret"));
        return environment;
    }

    @Override
    public void close() {
        s3.close();
        bucket.close();
        openSearch.close();
    }
}
