package id.etalase.cli.testing;

import id.etalase.local.gateway.ApiKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shoppers who send twenty searches a second, however long each takes, for things like one of the shop's. No photo is sent along, so that
 * the model has no part in it: this is about the index.
 */
public final class SearchLoad implements AutoCloseable {
    private static final int A_SECOND = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-load").factory());
    private final List<CompletableFuture<String>> answers = new ArrayList<>();
    private final URI search;
    private final List<String> products;
    private final Future<?> sending;

    private SearchLoad(URI web, List<String> products) {
        this.search = web.resolve("/v1/search");
        this.products = products;
        this.sending = clock.scheduleAtFixedRate(
                this::send, 0, TimeUnit.SECONDS.toMicros(1) / A_SECOND, TimeUnit.MICROSECONDS);
    }

    /** Begins; each search is for things like the next one of these products. */
    public static SearchLoad on(URI web, List<String> products) {
        return new SearchLoad(web, products);
    }

    private synchronized void send() {
        String product = products.get(answers.size() % products.size());
        HttpRequest request = HttpRequest.newBuilder(search)
                .timeout(Duration.ofMinutes(2))
                .header("x-api-key", ApiKeys.SEARCH)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"productId\": \"" + product + "\", \"limit\": 5, \"minScore\": 0}"))
                .build();
        answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() == 200 && answer.body().contains("\"product\"")
                        ? ""
                        : answer.statusCode() + " " + answer.body())
                .exceptionally(Throwable::toString));
    }

    /** How many were sent so far. */
    public synchronized int sent() {
        return answers.size();
    }

    /** Sends no more, waits for every answer, and says which were no hits. */
    public synchronized List<String> failures() {
        sending.cancel(false);
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        http.close();
    }
}
