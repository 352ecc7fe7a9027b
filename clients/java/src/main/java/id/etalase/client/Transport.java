package id.etalase.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends calls, again where that was asked for, and makes problems of refusals. */
final class Transport implements AutoCloseable {
    /** API Gateway gives up after 29 seconds. */
    private static final Duration TIMEOUT = Duration.ofSeconds(35);

    /** What the slowest line that we wait for carries; a photo for the bucket may have 30 MiB. */
    private static final int BYTES_PER_SECOND = 64_000;

    private static final long FIRST_WAIT_MILLIS = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI endpoint;
    private final @Nullable String key;
    private final Retries retries;
    private final Pause pause;

    /** @param endpoint the address before {@code /v1}, with a deployed stage's path if it has one */
    Transport(URI endpoint, @Nullable String key, Retries retries, Pause pause) {
        this.endpoint = endpoint;
        this.key = key;
        this.retries = retries;
        this.pause = pause;
    }

    /**
     * The answer, if it is a good one.
     *
     * @throws ApiProblemException if the API says no
     * @throws ApiUnreachableException if nobody answers
     */
    HttpResponse<String> send(Call call) {
        HttpRequest.Builder request = request(base() + call.path(), call);
        if (key != null) {
            request.header("x-api-key", key);
        }
        return send(request.build());
    }

    /** Sends to an address of the bucket, without the key. */
    HttpResponse<String> send(URI address, Call call) {
        return send(request(address.toString(), call).build());
    }

    /** What lies at an address of the bucket. */
    byte[] bytes(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(TIMEOUT).GET().build();
        return send(request, HttpResponse.BodyHandlers.ofByteArray(), bytes -> "")
                .body();
    }

    @Override
    public void close() {
        http.close();
    }

    private static HttpRequest.Builder request(String address, Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(timeout(call.body().length))
                .method(
                        call.method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).equals("content-length")) { // The JDK writes it itself.
                request.header(name, value);
            }
        });
        return request;
    }

    /** How long to wait for an answer to a body of that size: the time until it has been sent counts, too. */
    static Duration timeout(int bytes) {
        return TIMEOUT.plusSeconds(bytes / BYTES_PER_SECOND);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString(), text -> text);
    }

    /** @param text of a body, for the words of a problem */
    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler, Function<T, String> text) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<T> response = once(request, handler);
            if (response.statusCode() / 100 == 2) {
                return response;
            }
            ApiProblemException problem = Refusal.of(response, text.apply(response.body()));
            Duration wait = problem.retryAfter().orElse(backOff(attempt));
            if (attempt >= retries.attempts() || !isPassing(problem) || wait.compareTo(retries.longestWait()) > 0) {
                throw problem;
            }
            pause.on(wait);
        }
    }

    private <T> HttpResponse<T> once(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new ApiUnreachableException(request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiUnreachableException(request.uri(), e);
        }
    }

    private static boolean isPassing(ApiProblemException problem) {
        return (problem.status() == 429 && !problem.is("quota-exceeded")) || problem.status() == 503;
    }

    /** With jitter, so that those who were sent away together do not come back together. */
    private static Duration backOff(int attempt) {
        long millis = FIRST_WAIT_MILLIS << (attempt - 1);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2));
    }

    private String base() {
        String base = endpoint.toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
