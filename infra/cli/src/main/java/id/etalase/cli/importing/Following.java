package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.cli.terminal.Progress;
import id.etalase.client.ApiProblemException;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.Product;
import id.etalase.client.answer.Reason;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Asks the API about uploaded photos until each is live or rejected. */
final class Following {
    /** Photos are worked on about in the order of their upload, so a round asks about the first few products ... */
    private static final int WINDOW = 16;

    /** ... and some of the others in turn, in case the first ones wait behind somebody else's or for another try. */
    private static final int PROBES = 4;

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(300);

    private final EtalaseClient api;
    private final Duration patience;
    private final LongSupplier nanoTime;
    private final SequencedMap<ProductId, Map<String, String>> open = new LinkedHashMap<>();
    private final Map<ObjectKey.Photo, Reason> rejected = new TreeMap<>();
    private final Map<ProductId, Reason> factsProblems = new TreeMap<>();
    private long live;
    private int probe;

    /** @param patience how long to go on while nothing more comes to rest */
    Following(EtalaseClient api, Duration patience, LongSupplier nanoTime) {
        this.api = api;
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    /** @param etags the state of each photo in the bucket, in the order of their upload */
    void follow(SequencedMap<ObjectKey.Photo, String> etags, Progress progress) {
        etags.forEach((photo, etag) -> open.computeIfAbsent(photo.product(), product -> new HashMap<>())
                .put(photo.name(), etag));
        long giveUp = nanoTime.getAsLong() + patience.toNanos();
        while (!open.isEmpty() && nanoTime.getAsLong() < giveUp) {
            long before = settled();
            askRound(List.copyOf(open.keySet()));
            progress.reached(settled());
            if (settled() == before) {
                pause();
            } else {
                giveUp = nanoTime.getAsLong() + patience.toNanos();
            }
        }
    }

    long live() {
        return live;
    }

    Map<ObjectKey.Photo, Reason> rejected() {
        return rejected;
    }

    Map<ProductId, Reason> factsProblems() {
        return factsProblems;
    }

    List<ObjectKey.Photo> pending() {
        return open.entrySet().stream()
                .flatMap(product ->
                        product.getValue().keySet().stream().map(name -> new ObjectKey.Photo(product.getKey(), name)))
                .toList();
    }

    private long settled() {
        return live + rejected.size();
    }

    private void askRound(List<ProductId> products) {
        products.stream().limit(WINDOW).forEach(this::ask);
        for (int i = 0; i < PROBES && products.size() > WINDOW; i++) {
            probe = (probe + 1) % (products.size() - WINDOW);
            ask(products.get(WINDOW + probe));
        }
    }

    private void ask(ProductId product) {
        try {
            api.product(product.toString()).ifPresent(answer -> take(product, answer));
        } catch (ApiProblemException e) {
            if (e.status() < 500 && e.status() != 429) {
                throw e;
            }
        }
    }

    private void take(ProductId product, Product answer) {
        Map<String, String> wanted = open.getOrDefault(product, Map.of());
        for (Product.Photo photo : answer.photos()) {
            if (photo.etag() != null && wanted.remove(photo.name(), photo.etag())) {
                settle(new ObjectKey.Photo(product, photo.name()), photo);
            }
        }
        if (wanted.isEmpty()) {
            open.remove(product);
            if (answer.factsProblem() != null) {
                factsProblems.put(product, answer.factsProblem());
            }
        }
    }

    private void settle(ObjectKey.Photo key, Product.Photo photo) {
        if (photo.reason() == null) {
            live++;
        } else {
            rejected.put(key, photo.reason());
        }
    }

    private static void pause() {
        CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(BETWEEN_ROUNDS.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }
}
