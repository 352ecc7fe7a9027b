package id.etalase.learning.features;

import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.learning.manifest.LabelledPhoto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Gets the features of photos: from a store, or else from a model, several photos at a time. */
public final class FeatureExtractor {
    private final Recognizer recognizer;
    private final int dimension;
    private final FeatureStore store;
    private final int threads;
    private final LongSupplier nanoTime;

    /**
     * @param recognizer should spend one thread on a photo, for photos are looked at side by side
     * @param dimension of the model's embeddings
     * @param store of this very model's features; stays open
     * @param threads at least 1: how many photos at a time
     * @param nanoTime a clock that only goes forward, such as {@link System#nanoTime}
     */
    public FeatureExtractor(
            Recognizer recognizer, int dimension, FeatureStore store, int threads, LongSupplier nanoTime) {
        this.recognizer = recognizer;
        this.dimension = dimension;
        this.store = store;
        this.threads = threads;
        this.nanoTime = nanoTime;
    }

    private sealed interface Seen {
        record Embedded(Feature feature, boolean fresh) implements Seen {}

        record Refused(RejectedPhoto photo) implements Seen {}
    }

    /**
     * Looks at photos.
     *
     * @param progress is told after each photo how many are done, by any thread, in no certain order
     * @throws UncheckedIOException if a file cannot be read; the message names it
     */
    public Extraction extract(List<LabelledPhoto> photos, IntConsumer progress) {
        long start = nanoTime.getAsLong();
        AtomicInteger done = new AtomicInteger();
        List<Seen> seen = all(photos, () -> progress.accept(done.incrementAndGet()));
        return sorted(photos, seen, Duration.ofNanos(nanoTime.getAsLong() - start));
    }

    private List<Seen> all(List<LabelledPhoto> photos, Runnable progress) {
        AtomicInteger number = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, work -> new Thread(work, "features-" + number.incrementAndGet()))) {
            List<Future<Seen>> running = new ArrayList<>();
            for (LabelledPhoto photo : photos) {
                running.add(workers.submit(() -> {
                    Seen seen = see(photo);
                    progress.run();
                    return seen;
                }));
            }
            try {
                return results(running);
            } catch (RuntimeException e) { // The others need not be looked at any more.
                workers.shutdownNow();
                throw e;
            }
        }
    }

    private static List<Seen> results(List<Future<Seen>> running) {
        List<Seen> results = new ArrayList<>();
        try {
            for (Future<Seen> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException unread
                    ? unread
                    : new IllegalStateException("A photo could not be looked at", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while photos were looked at", e);
        }
    }

    private Seen see(LabelledPhoto photo) {
        byte[] bytes = bytes(photo);
        PhotoSum sum = PhotoSum.of(bytes);
        return store.find(sum)
                .<Seen>map(feature -> new Seen.Embedded(feature, false))
                .orElseGet(() -> look(photo, bytes, sum));
    }

    private static byte[] bytes(LabelledPhoto photo) {
        try {
            return Files.readAllBytes(photo.file());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + photo.file(), e);
        }
    }

    private Seen look(LabelledPhoto photo, byte[] bytes, PhotoSum sum) {
        long start = nanoTime.getAsLong();
        return switch (recognizer.recognize(bytes)) {
            case Recognition.Recognized recognized -> {
                Feature feature =
                        new Feature(recognized.embedding().toArray(), Duration.ofNanos(nanoTime.getAsLong() - start));
                store.add(sum, feature);
                yield new Seen.Embedded(feature, true);
            }
            case Recognition.Rejected rejected ->
                new Seen.Refused(new RejectedPhoto(photo, rejected.reason(), rejected.detail()));
        };
    }

    private Extraction sorted(List<LabelledPhoto> photos, List<Seen> seen, Duration wall) {
        List<LabelledPhoto> embedded = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        List<RejectedPhoto> rejected = new ArrayList<>();
        int fresh = 0;
        Duration work = Duration.ZERO;
        for (int i = 0; i < seen.size(); i++) {
            switch (seen.get(i)) {
                case Seen.Embedded one -> {
                    embedded.add(photos.get(i));
                    vectors.add(one.feature().values());
                    fresh += one.fresh() ? 1 : 0;
                    work = work.plus(one.feature().work());
                }
                case Seen.Refused one -> rejected.add(one.photo());
            }
        }
        FeatureTimes times = new FeatureTimes(embedded.size(), fresh, wall, work, threads);
        return new Extraction(new FeatureSet(embedded, Vectors.of(dimension, vectors)), rejected, times);
    }
}
