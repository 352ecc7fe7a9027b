package id.etalase.aws.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.client.contract.ContractSuite;
import id.etalase.client.contract.RunningApi;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.demo.DemoQuery;
import id.etalase.local.gateway.ApiFunctions;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.gateway.Gateway;
import id.etalase.local.gateway.GatewayLimits;
import id.etalase.local.lambda.LocalFunction;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packages that are deployed, under the runtime interface client that Lambda uses, with a real index and bucket: what each answers to
 * the documents of {@code events/}, and the contract suite behind the local gateway.
 */
class PackagedFunctionsIT extends ContractSuite {
    private static final int MEMORY = 2048;

    /** What SnapStart allows (see {@code id.etalase.aws.packages.Limits}). */
    private static final long TEMPORARY = 512L << 20;

    @TempDir
    static Path directory;

    private static Surroundings around;
    private static LambdaProcess indexing;
    private static LambdaProcess search;
    private static LambdaProcess owner;
    private static Gateway gateway;
    private static final DemoQuery QUERY = DemoCatalogue.seeded().queryPhoto();

    @BeforeAll
    static void start() throws IOException {
        around = new Surroundings(directory);
        indexing = LambdaProcess.start(function("indexing").withSnapStart(true), directory.resolve("indexing.log"));
        indexing.api().awaitInitialised();
        indexing.api().restore();
        search = LambdaProcess.start(function("search"), directory.resolve("search.log"));
        owner = LambdaProcess.start(
                function("owner").withMemory(512).withSnapStart(true), directory.resolve("owner.log"));
        owner.api().awaitInitialised();
        owner.api().restore();
        search.api().awaitInitialised();
        gateway = Gateway.start(
                0,
                new ApiFunctions(behind(search), behind(owner)),
                ApiKeys.LOCAL,
                GatewayLimits.API_GATEWAY,
                around.photos(),
                Clock.systemUTC());
        int photo = 0;
        for (byte[] jpeg : DemoCatalogue.seeded().photos(QUERY.shows())) {
            around.put(new ObjectKey.Photo(QUERY.shows(), photo++ + ".jpg").text(), jpeg);
        }
        assertThat(indexed()).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable each : new AutoCloseable[] {gateway, owner, search, indexing, around}) {
            if (each != null) {
                assertThatCode(each::close).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void photo_isFoundByAnotherOfTheSameProduct() {
        Awaitility.await().untilAsserted(() -> {
            JsonNode answer = Documents.body(search.api().invoke(Documents.search(QUERY.jpeg())));
            assertThat(answer.path("hits").path(0).path("product").asText())
                    .isEqualTo(QUERY.shows().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "search-jpeg.json, 200, ''",
        "search-json-photo.json, 200, ''",
        "search-json-product.json, 404, urn:etalase:problem:product-not-found",
        "search-multipart.json, 200, ''",
        "search-bad-parameter.json, 400, urn:etalase:problem:bad-parameter",
        "search-no-key.json, 403, urn:etalase:problem:forbidden",
        "product-get.json, 404, urn:etalase:problem:product-not-found",
        "health-get.json, 200, ''"
    })
    void apiDocument_isAnsweredAsDescribed(String document, int status, String problem) {
        byte[] answer = search.api().invoke(Documents.read(document));

        assertThat(Documents.tree(answer).path("statusCode").asInt())
                .as(new String(answer, StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(Documents.body(answer).path("type").asText()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"tags-put.json, 404, urn:etalase:problem:product-not-found", "uploads-post.json, 200, ''"})
    void ownerDocument_isAnsweredAsDescribed(String document, int status, String problem) {
        byte[] answer = owner.api().invoke(Documents.read(document));

        assertThat(Documents.tree(answer).path("statusCode").asInt())
                .as(new String(answer, StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(Documents.body(answer).path("type").asText()).isEqualTo(problem);
    }

    @Test
    void photo_uploadedToTheAddressThatTheOwnerWasGiven_isIndexedAndTaggedByHim() throws Exception {
        DemoProduct bag = DemoCatalogue.seeded().products().getLast();
        byte[] photo = DemoCatalogue.seeded().photos(bag.id()).getFirst();
        JsonNode permit = Documents.body(owner.api().invoke(Documents.upload(bag.id(), photo.length)))
                .at("/uploads/0");

        assertThat(Uploads.put(permit, photo)).isEqualTo(200);
        assertThat(indexed()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(Documents.tree(owner.api().invoke(Documents.tags(bag.id(), "makanan")))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(200);
        assertThat(indexed()).isEqualTo("{\"batchItemFailures\":[]}");

        Awaitility.await().untilAsserted(() -> {
            JsonNode hit =
                    Documents.body(search.api().invoke(Documents.search(photo))).at("/hits/0");
            assertThat(hit.path("product").asText()).isEqualTo(bag.id().toString());
            assertThat(hit.path("category").asText()).isEqualTo("makanan");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "sqs-s3-put.json, '{\"batchItemFailures\":[]}'",
        "s3-test-event.json, ''",
        "schedule.json, ''",
        "s3-foreign-key.json, ''",
        "s3-delete.json, ''"
    })
    void eventDocument_isAnsweredAsDescribed(String document, String answer) {
        assertThat(indexing.api().invoke(Documents.read(document))).asString().isEqualTo(answer);
    }

    @Test
    void eventDocument_mixedBatch_onlyTheBrokenMessageComesBack() {
        JsonNode answer = Documents.tree(indexing.api().invoke(Documents.read("sqs-s3-mixed.json")));

        assertThat(answer.path("batchItemFailures")).hasSize(1);
    }

    @Test
    void instance_staysWithinItsTemporarySpaceAndMemory() throws IOException {
        search.api().invoke(Documents.search(QUERY.jpeg()));

        for (LambdaProcess each : new LambdaProcess[] {search, indexing}) {
            assertThat(each.temporaryBytes()).as("bytes in /tmp").isPositive().isLessThan(TEMPORARY);
            assertThat(each.peakMemory()).as("bytes of memory").isPositive().isLessThan((long) MEMORY << 20);
        }
    }

    @Test
    void snapshot_rehearsedWithTheRealModel_andAnswersAfterItIsRestored() throws IOException {
        try (LambdaProcess copy =
                LambdaProcess.start(function("search").withSnapStart(true), directory.resolve("snapshot.log"))) {
            copy.api().awaitInitialised();
            assertThat(copy.temporaryBytes())
                    .as("PyTorch's libraries are in the snapshot")
                    .isGreaterThan(100L << 20);

            copy.api().restore();

            assertThat(Documents.tree(copy.api().invoke(Documents.search(QUERY.jpeg())))
                            .path("statusCode")
                            .asInt())
                    .isEqualTo(200);
        }
    }

    @Test
    void settings_missing_refusesToStartAndNamesThemAll() throws IOException {
        Map<String, String> broken = new HashMap<>(function("search").environment());
        broken.remove("ETALASE_BUCKET");
        broken.remove("ETALASE_CALLERS");
        LambdaProcess.Function function = new LambdaProcess.Function(
                TaskDirectory.of("search"), LambdaProcess.handler("search"), broken, MEMORY, false);

        try (LambdaProcess process = LambdaProcess.start(function, directory.resolve("broken.log"))) {
            assertThatThrownBy(process.api()::awaitInitialised)
                    .hasMessageContaining("ETALASE_BUCKET")
                    .hasMessageContaining("ETALASE_CALLERS");
        }
    }

    @Override
    protected RunningApi api() {
        return new RunningApi() {
            @Override
            public URI endpoint() {
                return gateway.endpoint();
            }

            @Override
            public String searchKey() {
                return ApiKeys.SEARCH;
            }

            @Override
            public String ownerKey() {
                return ApiKeys.OWNER;
            }

            @Override
            public byte[] photo(int number) {
                DemoCatalogue catalogue = DemoCatalogue.seeded();
                return catalogue.photos(catalogue.products().get(number).id()).getFirst();
            }

            @Override
            public void settle() {
                assertThat(indexed()).isEqualTo("{\"batchItemFailures\":[]}");
            }
        };
    }

    /** The gateway hands its events to the process. */
    private static LocalFunction behind(LambdaProcess process) {
        return new LocalFunction(
                "packaged",
                (in, out, context) -> out.write(process.api().invoke(in.readAllBytes())),
                GatewayLimits.API_GATEWAY.timeout());
    }

    private static String indexed() {
        return new String(indexing.api().invoke(Documents.batch(around.events())), StandardCharsets.UTF_8);
    }

    private static LambdaProcess.Function function(String name) {
        TaskDirectory task = TaskDirectory.of(name);
        return new LambdaProcess.Function(
                task, LambdaProcess.handler(name), around.environment(task, around.openSearch()), MEMORY, false);
    }
}
