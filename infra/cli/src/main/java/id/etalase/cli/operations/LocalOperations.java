package id.etalase.cli.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.aws.operations.QueueDepths;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.metrics.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** What the gateway of the system that runs on this machine tells its owner: where AWS has its queues and CloudWatch. */
public final class LocalOperations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUEUE = "/local/queue";
    private static final String METRICS = "/local/metrics";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final RunningSystem system;

    public LocalOperations(RunningSystem system) {
        this.system = system;
    }

    /** Counts. */
    public QueueDepths depths() throws InterruptedException {
        JsonNode state = send(request(QUEUE).GET());
        JsonNode oldest = state.path("oldestDeadLetter");
        return new QueueDepths(
                state.path("waiting").asLong(),
                state.path("inFlight").asLong(),
                state.path("deadLetters").asLong(),
                oldest.isTextual() ? Instant.parse(oldest.textValue()) : null);
    }

    /** Sends the dead letters again; says how many there were. */
    public long redrive() throws InterruptedException {
        return send(request(QUEUE).POST(HttpRequest.BodyPublishers.noBody()))
                .path("moved")
                .asLong();
    }

    /** What went on. */
    public Activities activities() throws InterruptedException {
        JsonNode figures = send(request(METRICS).GET());
        return new Activities(
                JSON.convertValue(figures.path("hour"), Activity.class),
                JSON.convertValue(figures.path("day"), Activity.class));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(system.web().resolve(path))
                .timeout(TIMEOUT)
                .header("x-api-key", ApiKeys.OWNER);
    }

    private static JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The local system answered " + answer.statusCode()
                        + "; it may be of another version: stop it and start it again.");
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The local system does not answer", e);
        }
    }
}
