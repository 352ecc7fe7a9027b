package id.etalase.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.testing.FailingProductIndex;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryPhotoStore;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.InMemorySearchLog;
import id.etalase.metrics.Meter;
import id.etalase.metrics.Metric;
import id.etalase.metrics.MetricLine;
import id.etalase.snapstart.testing.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that AWS sends, through the handler that AWS calls, onto a bucket and an index in memory. */
class IndexingHandlerTest {
    private static final ProductId KAOS = ProductId.parse("toko-ani.kaos-01");
    private static final ObjectKey.Photo FRONT = new ObjectKey.Photo(KAOS, "depan.jpg");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InMemoryPhotoStore bucket = new InMemoryPhotoStore();
    private final InMemoryProductIndex index = new InMemoryProductIndex();
    private final FakeRecognizer recognizer = new FakeRecognizer();
    private final Invocation invocation = new Invocation();
    private final InMemorySearchLog searches = new InMemorySearchLog();
    private final List<String> metrics = new ArrayList<>();

    /** Ten seconds after the first message of the documents was sent. */
    private final InstantSource clock = () -> Instant.ofEpochMilli(1795317051610L);

    private final IndexingHandler handler = handler(index);

    @Test
    void photoStored_fromTheBucket_becomesSearchable() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        assertThat(send("s3-put.json")).isEmpty();

        assertThat(index.find(FRONT))
                .hasValueSatisfying(entry -> assertThat(entry.document().live()).isTrue());
    }

    private IndexingHandler handler(ProductIndex onto) {
        return new IndexingHandler(
                new CatalogueSync(bucket, onto, recognizer),
                new CatalogueSweep(bucket, onto, recognizer.model().fingerprint()),
                searches,
                clock,
                new Meter(clock, System::nanoTime, metrics::add));
    }

    @Test
    void schedule_forgetsSearchesThatAreOlderThanNinetyDays() throws IOException {
        LocalDate today = Period.today(clock);
        LogEntry kept = new LogEntry.Opened(today.minusDays(89), KAOS);
        searches.add(new LogEntry.Opened(today.minusDays(90), KAOS));
        searches.add(kept);

        send("schedule.json");

        assertThat(searches.entries()).containsExactly(kept);
        assertThat(invocation.logged()).contains("Search log: 1 entries were old and are forgotten");
    }

    @Test
    void batch_measuresHowLongEventsWaitedAndWhatBecameOfThePhotos() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));
        bucket.put(new ObjectKey.Photo(KAOS, "rusak.jpg"), new byte[] {1});

        send("sqs-s3-put.json");
        send("schedule.json");

        assertThat(metrics.stream().map(line -> MetricLine.parse(line).orElseThrow()))
                .extracting(MetricLine::values)
                .containsExactly(
                        Map.of(Metric.EVENT_AGE, List.of(10.0, 9.42), Metric.PHOTOS_LIVE, List.of(1.0)),
                        Map.of(Metric.PHOTOS_REJECTED, List.of(1.0)));
    }

    @Test
    void schedule_eventsWereLost_photosAreFoundAndBroughtUpToDate() throws IOException {
        ObjectKey.Photo gone = new ObjectKey.Photo(KAOS, "lama.jpg");
        bucket.put(gone, FakeRecognizer.photo(20, "pakaian"));
        send("schedule.json");
        bucket.remove(gone);
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        send("schedule.json");

        assertThat(index.find(FRONT)).isPresent();
        assertThat(index.find(gone)).isEmpty();
        assertThat(invocation.logged()).contains("Sweep: 2 photos were outdated, 2 of them were tried");
    }

    @Test
    void schedule_noTimeLeft_leavesTheRestToTheNextOne() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));
        invocation.hasMillisecondsLeft(15_000);

        send("schedule.json");

        assertThat(index.find(FRONT)).isEmpty();
        assertThat(invocation.logged()).contains("Sweep: 1 photos were outdated, 0 of them were tried");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3-delete.json", "s3-delete-marker.json"})
    void photoDeleted_fromTheBucket_isGoneFromTheIndex(String event) throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));
        send("s3-put.json");
        bucket.remove(FRONT);

        send(event);

        assertThat(index.find(FRONT)).isEmpty();
    }

    @Test
    void deleteEvent_photoIsThereAgain_staysSearchable() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        send("s3-delete.json");

        assertThat(index.find(FRONT)).isPresent();
    }

    @Test
    void encodedKey_spacesPlusPercentAndAccents_namesTheObject() throws IOException {
        ObjectKey.Photo photo = new ObjectKey.Photo(ProductId.parse("toko-ani.Kaos Batik 01"), "foto 1+2 100% é.jpg");
        bucket.put(photo, FakeRecognizer.photo(10, "pakaian"));

        send("s3-encoded-key.json");

        assertThat(index.find(photo)).isPresent();
    }

    @Test
    void factsStored_photoKnown_arriveWithoutAnotherLook() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));
        send("s3-put.json");
        bucket.put(KAOS, new ProductFacts("Kaos batik", 45_000L, null, null, null));

        send("s3-product-json.json");

        assertThat(index.find(FRONT))
                .hasValueSatisfying(entry ->
                        assertThat(entry.document().facts().facts().price()).isEqualTo(45_000));
        assertThat(recognizer.looks()).isOne();
    }

    @Test
    void foreignKey_isLeftAloneAndSaysWhy() throws IOException {
        send("s3-foreign-key.json");

        assertThat(index.writes()).isZero();
        assertThat(invocation.logged())
                .singleElement()
                .asString()
                .contains("stores/toko-ani/logo.png", "it is not stores/{store}/products/{product}/{photo}");
    }

    @Test
    void testEvent_fromTheBucket_isFine() throws IOException {
        assertThat(send("s3-test-event.json")).isEmpty();
    }

    @Test
    void batch_allDone_reportsNoFailure() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        assertThat(failures(send("sqs-s3-put.json"))).isEmpty();
        assertThat(index.find(FRONT)).isPresent();
        assertThat(invocation.logged())
                .contains(
                        "Message e7a1a5e0-0003-4000-8000-000000000001 names [stores/toko-ani/products/kaos-01/depan.jpg]");
    }

    @Test
    void batch_oneBodyCutOff_onlyThatIsReported() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        assertThat(failures(send("sqs-s3-mixed.json"))).containsExactly("e7a1a5e0-0003-4000-8000-000000000014");
        assertThat(index.find(FRONT)).isPresent();
    }

    @Test
    void batch_severalMessagesNameOnePhoto_isDoneOnce() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        send("sqs-s3-mixed.json");

        assertThat(invocation.logged())
                .filteredOn(line -> line.contains("depan.jpg: "))
                .hasSize(1);
    }

    @Test
    void batch_indexDown_reportsWhatNeedsItAndDoesTheRest() throws IOException {
        IndexingHandler withoutIndex = handler(FailingProductIndex.unavailable());

        assertThat(failures(send(withoutIndex, event("sqs-s3-mixed.json"))))
                .containsExactly(
                        "e7a1a5e0-0003-4000-8000-000000000011",
                        "e7a1a5e0-0003-4000-8000-000000000012",
                        "e7a1a5e0-0003-4000-8000-000000000014");
    }

    @Test
    void photoStored_indexDown_throwsSoThatLambdaTriesAgain() {
        IndexingHandler withoutIndex = handler(FailingProductIndex.unavailable());

        assertThatThrownBy(() -> send(withoutIndex, event("s3-put.json")))
                .isInstanceOf(IndexingFailedException.class)
                .hasCauseInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void job_schemaOneEncodedKey_becomesSearchableAndSucceeds() throws IOException {
        ObjectKey.Photo photo = new ObjectKey.Photo(ProductId.parse("toko-ani.Kaos Batik 01"), "foto 1+2 100% é.jpg");
        bucket.put(photo, FakeRecognizer.photo(10, "pakaian"));

        JsonNode answer = JSON.readTree(send("s3-batch-1.json"));

        assertThat(answer).isEqualTo(JSON.readTree("""
                        {"invocationSchemaVersion": "1.0", "treatMissingKeysAs": "TemporaryFailure",
                         "invocationId": "ZXhhbXBsZS1pbnZvY2F0aW9uLTE",
                         "results": [{"taskId": "dGFzay0x", "resultCode": "Succeeded", "resultString": ""}]}"""));
        assertThat(index.find(photo)).isPresent();
    }

    @Test
    void job_schemaTwo_isAnsweredInItsOwnSchema() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));

        JsonNode answer = JSON.readTree(send("s3-batch-2.json"));

        assertThat(answer.path("invocationSchemaVersion").asText()).isEqualTo("2.0");
        assertThat(answer.path("invocationId").asText()).isEqualTo("ZXhhbXBsZS1pbnZvY2F0aW9uLTI");
        assertThat(answer.findValuesAsText("resultCode")).containsExactly("Succeeded");
        assertThat(index.find(FRONT)).isPresent();
    }

    @Test
    void job_photoGoneSinceTheManifest_leavesNoDocument() throws IOException {
        bucket.put(FRONT, FakeRecognizer.photo(10, "pakaian"));
        send("s3-batch-2.json");
        bucket.remove(FRONT);

        JsonNode answer = JSON.readTree(send("s3-batch-2.json"));

        assertThat(answer.findValuesAsText("resultCode")).containsExactly("Succeeded");
        assertThat(index.find(FRONT)).isEmpty();
    }

    @Test
    void job_indexDown_isToBeTriedAgain() throws IOException {
        JsonNode result = resultOf(FailingProductIndex.unavailable());

        assertThat(result.path("resultCode").asText()).isEqualTo("TemporaryFailure");
    }

    @Test
    void job_defectOfOurs_failsForGoodAndSaysWhy() throws IOException {
        JsonNode result = resultOf(FailingProductIndex.defective("x".repeat(2_000)));

        assertThat(result.path("resultCode").asText()).isEqualTo("PermanentFailure");
        assertThat(result.path("resultString").asText())
                .startsWith("java.lang.IllegalState")
                .hasSize(1_024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"invocationSchemaVersion\": \"3.0\", \"invocationId\": \"1\", \"tasks\": []}",
                "{\"invocationSchemaVersion\": \"1.0\", \"invocationId\": \"1\"}",
                "{\"invocationSchemaVersion\": \"1.0\", \"tasks\": []}",
                "{\"invocationSchemaVersion\": \"1.0\", \"invocationId\": \"1\", \"tasks\": [{\"taskId\": \"1\"}]}"
            })
    void job_somethingMissing_isRefusedAsMalformed(String event) {
        assertThatThrownBy(() -> send(handler, event)).isInstanceOf(MalformedEventException.class);
    }

    private JsonNode resultOf(FailingProductIndex failing) throws IOException {
        IndexingHandler broken = handler(failing);
        return JSON.readTree(send(broken, event("s3-batch-2.json"))).at("/results/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"Records\": [{}]}", "not JSON"})
    void somethingElse_isRefusedAsMalformed(String event) {
        assertThatThrownBy(() -> send(handler, event)).isInstanceOf(MalformedEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%zz.jpg"})
    void key_notEncoded_isRefusedAsMalformed(String key) throws IOException {
        ObjectNode event = (ObjectNode) JsonMapper.builder().build().readTree(event("s3-put.json"));
        ((ObjectNode) event.at("/Records/0/s3/object")).put("key", key);

        assertThatThrownBy(() -> send(handler, event.toString()))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining(key);
    }

    @Test
    void record_ofAnotherMajorVersion_isRefusedAsMalformed() throws IOException {
        String event = event("s3-put.json").replaceFirst("\"eventVersion\": \"2\\.\\d+\"", "\"eventVersion\": \"3.0\"");

        assertThatThrownBy(() -> send(handler, event)).isInstanceOf(MalformedEventException.class);
    }

    private String send(String document) throws IOException {
        return send(handler, event(document));
    }

    private String send(IndexingHandler to, String event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        to.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, invocation.context());
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String event(String document) throws IOException {
        return Files.readString(Path.of(System.getProperty("etalase.root"), "events", document));
    }

    private static List<String> failures(String answer) throws IOException {
        JsonNode failures = JsonMapper.builder().build().readTree(answer).path("batchItemFailures");
        assertThat(failures.isArray()).isTrue();
        return failures.findValuesAsText("itemIdentifier");
    }
}
