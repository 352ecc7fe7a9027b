package id.etalase.aws.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Against something that speaks SQS' JSON protocol. */
class StackQueuesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARN = "arn:aws:sqs:ap-southeast-3:123456789012:failed";

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final StackQueues queues;

    StackQueuesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        queues = StackQueues.open(
                new StackOutputs(Map.of(
                        "PhotoEventsUrl", address + "/123456789012/events",
                        "FailedPhotoEventsUrl", address + "/123456789012/failed")),
                "ap-southeast-3",
                Optional.of(address),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")));
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        queues.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String action =
                    exchange.getRequestHeaders().getFirst("x-amz-target").replace("AmazonSQS.", "");
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            String url = body.path("QueueUrl").asText();
            String call = action + (url.isEmpty() ? "" : " " + url.substring(url.lastIndexOf('/') + 1));
            asked.add(
                    call + (body.has("SourceArn") ? " " + body.path("SourceArn").asText() : ""));
            byte[] bytes = answers.getOrDefault(call, "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void dead(int count) {
        answers.put("GetQueueAttributes failed", """
                {"Attributes": {"ApproximateNumberOfMessages": "%d", "QueueArn": "%s"}}""".formatted(count, ARN));
    }

    @Test
    void depths_eventsAndDeadLetters_areCounted() {
        answers.put("GetQueueAttributes events", """
                {"Attributes": {"ApproximateNumberOfMessages": "7", "ApproximateNumberOfMessagesDelayed": "1",
                                "ApproximateNumberOfMessagesNotVisible": "3"}}""");
        dead(2);
        answers.put("ReceiveMessage failed", """
                {"Messages": [{"MessageId": "b", "Body": "x", "MD5OfBody": "9dd4e461268c8034f5c8564e155c67a6",
                               "Attributes": {"SentTimestamp": "1767225600000"}},
                              {"MessageId": "a", "Body": "x", "MD5OfBody": "9dd4e461268c8034f5c8564e155c67a6",
                               "Attributes": {"SentTimestamp": "1767222000000"}}]}""");

        assertThat(queues.depths()).isEqualTo(new QueueDepths(8, 3, 2, Instant.parse("2025-12-31T23:00:00Z")));
    }

    @Test
    void depths_noDeadLetters_looksAtNone() {
        dead(0);

        assertThat(queues.depths()).isEqualTo(new QueueDepths(0, 0, 0, null));
        assertThat(asked).doesNotContain("ReceiveMessage failed");
    }

    @Test
    void redrive_deadLetters_areMovedBackByTheirQueue() {
        dead(2);

        assertThat(queues.redrive()).isEqualTo(2);
        assertThat(asked).contains("StartMessageMoveTask " + ARN);
    }

    @Test
    void redrive_noDeadLetters_startsNothing() {
        dead(0);

        assertThat(queues.redrive()).isZero();
        assertThat(asked).containsExactly("GetQueueAttributes failed");
    }
}
