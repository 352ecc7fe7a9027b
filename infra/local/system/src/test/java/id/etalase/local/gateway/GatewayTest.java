package id.etalase.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.local.events.DeadLetters;
import id.etalase.local.events.EventQueue;
import id.etalase.local.events.QueueLimits;
import id.etalase.local.lambda.LocalFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OK = """
            {"statusCode":200,"headers":{"Content-Type":"application/json","X-Seen":"yes"},"body":"{\\"a\\":1}","isBase64Encoded":false}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> events = new ArrayList<>();
    private final List<JsonNode> ownerEvents = new ArrayList<>();
    private @Nullable Gateway gateway;

    @AfterEach
    void close() {
        if (gateway != null) {
            gateway.close();
        }
    }

    private URI start(RequestStreamHandler handler, Duration timeout) throws IOException {
        gateway = Gateway.start(
                0,
                new ApiFunctions(
                        new LocalFunction("search", handler, timeout),
                        new LocalFunction("owner", (in, out, context) -> ownerEvents.add(answerOk(in, out)), timeout)),
                ApiKeys.LOCAL,
                new GatewayLimits(10 << 20, timeout, 4),
                URI.create("http://127.0.0.1:1234/bucket"),
                InstantSource.fixed(Instant.EPOCH));
        return gateway.endpoint();
    }

    private static JsonNode answerOk(InputStream in, OutputStream out) throws IOException {
        out.write(OK.getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(in);
    }

    private URI startAnswering(String answer) throws IOException {
        return start(
                (in, out, context) -> {
                    events.add(JSON.readTree(in));
                    out.write(answer.getBytes(StandardCharsets.UTF_8));
                },
                Duration.ofSeconds(29));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder post(URI gateway, String path, String type, byte[] body) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("content-type", type)
                .header("x-api-key", ApiKeys.SEARCH)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("type").asText()).isEqualTo("urn:etalase:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(response.headers().firstValue("x-request-id"))
                .hasValueSatisfying(
                        id -> assertThat(problem.path("instance").asText()).isEqualTo("urn:etalase:request:" + id));
        assertThat(response.headers().firstValue("retry-after").isPresent()).isEqualTo(status == 429);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void queue_owner_seesItAndSendsDeadLettersAgain(@TempDir Path folder) throws Exception {
        URI address = startAnswering(OK);
        Files.writeString(folder.resolve("1.json"), """
                {"messageId": "1", "sent": "2026-01-02T03:04:05Z", "receives": 5, "body": "event"}""");
        try (EventQueue queue = new EventQueue(
                QueueLimits.forWorkers(1), new DeadLetters(folder), InstantSource.fixed(Instant.EPOCH))) {
            Objects.requireNonNull(gateway).offer(queue);
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(address.resolve("/local/queue")).header("x-api-key", ApiKeys.OWNER);

            assertThat(JSON.readTree(send(request.GET()).body())).isEqualTo(JSON.readTree("""
                            {"waiting": 0, "inFlight": 0, "deadLetters": 1, "oldestDeadLetter": "2026-01-02T03:04:05Z"}"""));
            assertThat(send(request.POST(HttpRequest.BodyPublishers.noBody())).body())
                    .isEqualTo("{\"moved\":1}");
            assertThat(queue.counts().waiting()).isEqualTo(1);
        }
    }

    @Test
    void queue_notAnOwner_isRefused(@TempDir Path folder) throws Exception {
        URI address = startAnswering(OK);
        try (EventQueue queue = new EventQueue(
                QueueLimits.forWorkers(1), new DeadLetters(folder), InstantSource.fixed(Instant.EPOCH))) {
            Objects.requireNonNull(gateway).offer(queue);

            assertProblem(send(post(address, "/local/queue", "text/plain", new byte[0])), 403, "forbidden");
            assertProblem(send(HttpRequest.newBuilder(address.resolve("/local/queue"))), 403, "forbidden");
        }
    }

    @Test
    void post_photo_reachesTheFunctionAsAProxyEvent() throws Exception {
        URI uri = startAnswering(OK);
        var response = send(post(uri, "/v1/search?limit=5&store=a%20b&store=c", "image/jpeg", new byte[] {1, -1}));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"a\":1}");
        assertThat(response.headers().firstValue("x-seen")).hasValue("yes");

        JsonNode event = events.getFirst();
        assertThat(event.path("path").asText()).isEqualTo("/v1/search");
        assertThat(event.path("httpMethod").asText()).isEqualTo("POST");
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(event.path("body").asText()).isEqualTo("Af8=");
        assertThat(event.at("/requestContext/identity/apiKeyId").asText()).isEqualTo("local-search");
        assertThat(event.at("/queryStringParameters/limit").asText()).isEqualTo("5");
        assertThat(event.at("/multiValueQueryStringParameters/store"))
                .extracting(JsonNode::asText)
                .containsExactly("a b", "c");
    }

    @Test
    void post_json_reachesTheFunctionAsText() throws Exception {
        URI uri = startAnswering(OK);
        send(post(uri, "/v1/search", "application/json", "{\"é\":1}".getBytes(StandardCharsets.UTF_8)));
        assertThat(events.getFirst().path("isBase64Encoded").asBoolean()).isFalse();
        assertThat(events.getFirst().path("body").asText()).isEqualTo("{\"é\":1}");
    }

    @Test
    void get_product_givesItsIdAsPathParameter() throws Exception {
        URI uri = startAnswering(OK);
        send(HttpRequest.newBuilder(uri.resolve("/v1/products/toko.kue%20lapis"))
                .header("X-Api-Key", ApiKeys.OWNER));
        JsonNode event = events.getFirst();
        assertThat(event.at("/pathParameters/id").asText()).isEqualTo("toko.kue%20lapis");
        assertThat(event.path("resource").asText()).isEqualTo("/v1/products/{id}");
        assertThat(event.path("body").isNull()).isTrue();
        assertThat(event.at("/requestContext/identity/apiKeyId").asText()).isEqualTo("local-owner");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/products/toko.kue%20lapis, /v1/products/{id}",
        "DELETE, /v1/products/toko.kue%20lapis/photos/a%20b.jpg, /v1/products/{id}/photos/{name}"
    })
    void changes_reachTheOwnerFunctionByMethodAndPath(String method, String path, String resource) throws Exception {
        URI uri = startAnswering(OK);

        send(HttpRequest.newBuilder(uri.resolve(path))
                .header("x-api-key", ApiKeys.OWNER)
                .method(method, HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(events).isEmpty();
        JsonNode event = ownerEvents.getFirst();
        assertThat(event.path("resource").asText()).isEqualTo(resource);
        assertThat(event.at("/pathParameters/id").asText()).isEqualTo("toko.kue%20lapis");
        assertThat(event.at("/pathParameters/name").asText(""))
                .isEqualTo(resource.contains("{name}") ? "a%20b.jpg" : "");
    }

    @Test
    void put_tags_reachesTheOwnerFunctionWithTheProductsIdAndTheBodyAsText() throws Exception {
        URI uri = startAnswering(OK);

        send(HttpRequest.newBuilder(uri.resolve("/v1/products/toko.kue%20lapis/tags"))
                .header("x-api-key", ApiKeys.OWNER)
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"category\":\"makanan\"}")));

        assertThat(events).isEmpty();
        JsonNode event = ownerEvents.getFirst();
        assertThat(event.path("httpMethod").asText()).isEqualTo("PUT");
        assertThat(event.path("path").asText()).isEqualTo("/v1/products/toko.kue%20lapis/tags");
        assertThat(event.path("resource").asText()).isEqualTo("/v1/products/{id}/tags");
        assertThat(event.at("/pathParameters/id").asText()).isEqualTo("toko.kue%20lapis");
        assertThat(event.path("body").asText()).isEqualTo("{\"category\":\"makanan\"}");
    }

    @Test
    void post_uploads_reachesTheOwnerFunction() throws Exception {
        URI uri = startAnswering(OK);

        send(post(uri, "/v1/uploads", "application/json", new byte[] {'{', '}'}));

        assertThat(events).isEmpty();
        assertThat(ownerEvents.getFirst().path("resource").asText()).isEqualTo("/v1/uploads");
    }

    @Test
    void any_withoutAKnownKey_isForbiddenButHealthAndOptionsAreNot() throws Exception {
        URI uri = startAnswering(OK);
        URI search = uri.resolve("/v1/search");
        assertProblem(send(HttpRequest.newBuilder(search)), 403, "forbidden");
        assertProblem(send(HttpRequest.newBuilder(search).header("x-api-key", "guess")), 403, "forbidden");
        assertThat(events).isEmpty();
        assertThat(send(HttpRequest.newBuilder(uri.resolve("/v1/health"))).statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(search).method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void post_moreThanApiGatewayOrLambdaCarries_is413() throws Exception {
        URI uri = startAnswering(OK);
        assertProblem(send(post(uri, "/v1/search", "image/jpeg", new byte[11 << 20])), 413, "photo-too-large");
        assertProblem(send(post(uri, "/v1/search", "image/jpeg", new byte[5 << 20])), 413, "photo-too-large");
        assertThat(events).isEmpty();
        assertThat(send(post(uri, "/v1/search", "image/jpeg", new byte[4 << 20]))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void post_functionHangs_is504() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        URI uri = start(
                (in, out, context) -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                Duration.ofMillis(50));
        assertProblem(send(post(uri, "/v1/search", "image/jpeg", new byte[1])), 504, "timeout");
        never.countDown();
    }

    @Test
    void post_functionThrowsOrBabbles_is502WithoutItsWords() throws Exception {
        URI broken = start(
                (in, out, context) -> {
                    throw new IllegalStateException("secret");
                },
                Duration.ofSeconds(29));
        var response = send(post(broken, "/v1/search", "image/jpeg", new byte[1]));
        assertProblem(response, 502, "internal");
        assertThat(response.body()).doesNotContain("secret");
        close();
        assertProblem(send(post(startAnswering("no JSON"), "/v1/search", "image/jpeg", new byte[1])), 502, "internal");
    }

    @Test
    void get_unknownPath_is404WhateverTheKey() throws Exception {
        URI uri = startAnswering(OK);
        assertProblem(send(HttpRequest.newBuilder(uri.resolve("/v1/orders"))), 404, "not-found");
        assertProblem(send(HttpRequest.newBuilder(uri.resolve("/v1/products/a/b"))), 404, "not-found");
        assertThat(events).isEmpty();
    }

    @Test
    void get_malformedQuery_is400() throws Exception {
        // java.net.URI would refuse to send this; "%zz" is what a careless client sends.
        URI uri = startAnswering(OK);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort())) {
            socket.getOutputStream()
                    .write(("GET /v1/search?a=%zz HTTP/1.0\r\nx-api-key: " + ApiKeys.SEARCH + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String status = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(status).startsWith("HTTP/1.1 400");
        }
    }
}
