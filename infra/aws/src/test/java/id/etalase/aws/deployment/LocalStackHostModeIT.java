package id.etalase.aws.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.figures.SilentSearchLog;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.demo.DemoCatalogue;
import id.etalase.indexing.IndexingHandler;
import id.etalase.local.lambda.LocalFunction;
import id.etalase.local.opensearch.LocalOpenSearch;
import id.etalase.metrics.Meter;
import id.etalase.model.ModelContract;
import id.etalase.opensearch.IndexCreation;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoLinks;
import id.etalase.s3.S3PhotoStore;
import id.etalase.vision.DjlRecognizer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * On LocalStack without Docker, which runs no functions: bucket and queues as the template makes them, the documents that they
 * send handled by the indexing function in this process, and the API's contract imported. Each test has products of its own.
 */
class LocalStackHostModeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of(System.getProperty("etalase.root"));
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What is open, the last first. */
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    private static LocalStackOnHost aws;
    private static S3Connection bucket;
    private static Queue events;
    private static ProductIndex index;
    private static LocalFunction indexing;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path python = Skipped.unless(
                LocalStackOnHost.python(),
                "LocalStack is not installed: .ci/run shows how; name a Python that has it in ETALASE_LOCALSTACK");
        aws = opened(LocalStackOnHost.start(python, folder));
        Deployment photoSide = Deployment.photoSide(aws);
        bucket = opened(aws.bucket(photoSide.output("PhotoBucketName")));
        events = opened(new Queue(aws, photoSide.output("PhotoEventsUrl")));
        LocalOpenSearch openSearch =
                opened(LocalOpenSearch.start(LocalOpenSearch.Options.in(folder.resolve("opensearch"))));
        OpenSearchConfig config = OpenSearchConfig.local(openSearch.endpoint());
        OpenSearchConnection connection = opened(OpenSearchConnection.open(config));
        DjlRecognizer recognizer = opened(DjlRecognizer.load(ROOT.resolve("models")
                .resolve(System.getProperty("etalase.model"))
                .resolve("model.json")));
        ModelContract model = recognizer.contract();
        new IndexCreation(connection.client(), config).ensure(model.dimension(), model.distance());
        index = new OpenSearchProductIndex(connection.client(), config.alias(), model.distance());
        PhotoStore photos = new S3PhotoStore(bucket);
        indexing = new LocalFunction(
                "indexing",
                new IndexingHandler(
                        new CatalogueSync(photos, index, recognizer),
                        new CatalogueSweep(photos, index, recognizer.model().fingerprint()),
                        new SilentSearchLog(),
                        InstantSource.system(),
                        Meter.none()),
                Duration.ofMinutes(1));
    }

    @AfterAll
    static void stop() throws Exception {
        while (!OPEN.isEmpty()) {
            OPEN.pop().close();
        }
    }

    @Test
    void photo_uploadedThenDeleted_isIndexedThenGoneByTheQueuesOwnDocuments() throws Exception {
        ObjectKey.Photo key = new ObjectKey.Photo(CATALOGUE.products().get(0).id(), "foto depan + café.jpg");
        upload(key, photo(key.product()));

        deliverUntil(() -> index.find(key).isPresent());
        assertThat(index.find(key).orElseThrow().document().live()).isTrue();

        bucket.client().deleteObject(request -> request.bucket(bucket.bucket()).key(key.text()));
        deliverUntil(() -> index.find(key).isEmpty());
    }

    @Test
    void photoLink_ofAnUploadedPhoto_givesItsBytes() throws Exception {
        ObjectKey.Photo key = new ObjectKey.Photo(CATALOGUE.products().get(1).id(), "1.jpg");
        byte[] photo = photo(key.product());
        upload(key, photo);

        URI link = new S3PhotoLinks(bucket).link(key);

        assertThat(HTTP.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(photo);
    }

    @Test
    void upload_addressOfAnotherObject_isRefused() throws Exception {
        ProductId product = CATALOGUE.products().get(2).id();
        ObjectKey.Photo signed = new ObjectKey.Photo(product, "1.jpg");
        ObjectKey.Photo other = new ObjectKey.Photo(product, "2.jpg");
        URI address = URI.create(uploadAddress(signed).toString().replace("1.jpg", "2.jpg"));

        put(address, photo(product));

        assertThat(bucket.client()
                        .listObjectsV2(
                                request -> request.bucket(bucket.bucket()).prefix(other.text()))
                        .contents())
                .isEmpty();
    }

    @Test
    void restApi_importedFromTheContract_hasItsPaths() throws Exception {
        String contract = Files.readString(ROOT.resolve("functions/api/src/main/resources/openapi.yaml"));

        JsonNode api =
                JSON.readTree(aws.http().post("apigateway", "/restapis?mode=import", "application/yaml", contract));
        JsonNode resources = JSON.readTree(
                aws.http().get("apigateway", "/restapis/" + api.path("id").asText() + "/resources?embed=methods"));

        List<String> paths = new ArrayList<>();
        resources.findValues("path").forEach(path -> paths.add(path.asText()));
        assertThat(paths).contains("/v1/search", "/v1/products/{id}", "/v1/products/{id}/tags", "/v1/health");
    }

    /** Hands what waits in the queue to the function, as Lambda does, until something holds. */
    private static void deliverUntil(Callable<Boolean> holds) {
        await().atMost(PATIENCE).until(() -> {
            List<Message> messages = events.take();
            if (!messages.isEmpty()) {
                JsonNode answer = JSON.readTree(indexing.invoke(JSON.writeValueAsBytes(batch(messages))));
                assertThat(answer.path("batchItemFailures"))
                        .as(messages.toString())
                        .isEmpty();
            }
            return holds.call();
        });
    }

    private static void upload(ObjectKey.Photo key, byte[] bytes) throws IOException, InterruptedException {
        put(uploadAddress(key), bytes);
    }

    private static void put(URI address, byte[] bytes) throws IOException, InterruptedException {
        HTTP.send(
                HttpRequest.newBuilder(address)
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.discarding());
    }

    private static URI uploadAddress(ObjectKey.Photo key) {
        return URI.create(bucket.presigner()
                .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(5))
                        .putObjectRequest(put -> put.bucket(bucket.bucket()).key(key.text())))
                .url()
                .toString());
    }

    private static byte[] photo(ProductId product) {
        return CATALOGUE.photos(product).getFirst();
    }

    private static <T extends AutoCloseable> T opened(T resource) {
        OPEN.push(resource);
        return resource;
    }

    /** A batch as Lambda forms it; see events/sqs-s3-put.json. */
    private static ObjectNode batch(List<Message> messages) {
        ObjectNode batch = JSON.createObjectNode();
        ArrayNode records = batch.putArray("Records");
        for (Message message : messages) {
            records.addObject()
                    .put("messageId", message.messageId())
                    .put("receiptHandle", message.receiptHandle())
                    .put("body", message.body())
                    .put("eventSource", "aws:sqs");
        }
        return batch;
    }
}
