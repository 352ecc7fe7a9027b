package id.etalase.cli.acceptance;

import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.SearchAnswer;
import id.etalase.client.request.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Asks the API with many photos and remembers how long each answer took. */
final class Queries implements AutoCloseable {
    private final EtalaseClient api;
    private final Terminal terminal;
    private final ExecutorService clients;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    Queries(EtalaseClient api, Terminal terminal, int clients) {
        this.api = api;
        this.terminal = terminal;
        this.clients = Executors.newFixedThreadPool(
                clients, Thread.ofPlatform().name("client-", 1).factory());
    }

    /** The answers, in the order of the photos. */
    List<SearchAnswer> ask(String task, List<Path> photos, UnaryOperator<SearchQuery> narrowed) {
        AtomicLong done = new AtomicLong();
        try (Progress progress = terminal.progress(task, " queries", photos.size())) {
            List<Future<SearchAnswer>> answers = photos.stream()
                    .map(photo -> clients.submit(() -> {
                        SearchAnswer answer = ask(photo, narrowed);
                        progress.reached(done.incrementAndGet());
                        return answer;
                    }))
                    .toList();
            return answers.stream().map(Queries::await).toList();
        }
    }

    Latencies latencies() {
        return Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }

    private SearchAnswer ask(Path photo, UnaryOperator<SearchQuery> narrowed) {
        try {
            byte[] bytes = Files.readAllBytes(photo);
            long start = System.nanoTime();
            SearchAnswer answer = api.search(narrowed.apply(SearchQuery.photo(bytes)));
            nanos.add(System.nanoTime() - start);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + photo, e);
        }
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }
}
