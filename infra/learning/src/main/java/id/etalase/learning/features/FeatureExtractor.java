package id.etalase.learning.features;

import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.vision.Eye;
import id.etalase.vision.Seeing;
import id.etalase.vision.colour.ColourHistogram;
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
    private final Eye eye;
    private final int dimension;
    private final FeatureStore store;
    private final int threads;
    private final LongSupplier nanoTime;

    /**
     * @param eye should spend one thread on a photo, for photos are looked at side by side
     * @param dimension of the model's embeddings
     * @param store of this very model's features; stays open
     * @param threads at least 1: how many photos at a time
     * @param nanoTime a clock that only goes forward, such as {@link System#nanoTime}
     */
    public FeatureExtractor(Eye eye, int dimension, FeatureStore store, int threads, LongSupplier nanoTime) {
        this.eye = eye;
        this.dimension = dimension;
        this.store = store;
        this.threads = threads;
        this.nanoTime = nanoTime;
    }

    private sealed interface Outcome {
        record Known(Feature feature, boolean fresh) implements Outcome {}

        record Refused(RejectedPhoto photo) implements Outcome {}
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
        List<Outcome> seen = all(photos, () -> progress.accept(done.incrementAndGet()));
        return sorted(photos, seen, Duration.ofNanos(nanoTime.getAsLong() - start));
    }

    private List<Outcome> all(List<LabelledPhoto> photos, Runnable progress) {
        AtomicInteger number = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, work -> new Thread(work, "features-" + number.incrementAndGet()))) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (LabelledPhoto photo : photos) {
                running.add(workers.submit(() -> {
                    Outcome outcome = see(photo);
                    progress.run();
                    return outcome;
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

    private static List<Outcome> results(List<Future<Outcome>> running) {
        List<Outcome> results = new ArrayList<>();
        try {
            for (Future<Outcome> each : running) {
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

    private Outcome see(LabelledPhoto photo) {
        byte[] bytes = bytes(photo);
        PhotoSum sum = PhotoSum.of(bytes);
        return store.find(sum)
                .<Outcome>map(feature -> new Outcome.Known(feature, false))
                .orElseGet(() -> look(photo, bytes, sum));
    }

    private static byte[] bytes(LabelledPhoto photo) {
        try {
            return Files.readAllBytes(photo.file());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + photo.file(), e);
        }
    }

    private Outcome look(LabelledPhoto photo, byte[] bytes, PhotoSum sum) {
        long start = nanoTime.getAsLong();
        return switch (eye.see(bytes)) {
            case Seeing.Seen seen -> {
                Feature feature =
                        new Feature(seen.embedding(), seen.colours(), Duration.ofNanos(nanoTime.getAsLong() - start));
                store.add(sum, feature);
                yield new Outcome.Known(feature, true);
            }
            case Seeing.Refused refused ->
                new Outcome.Refused(new RejectedPhoto(photo, refused.reason(), refused.detail()));
        };
    }

    private Extraction sorted(List<LabelledPhoto> photos, List<Outcome> seen, Duration wall) {
        List<LabelledPhoto> known = new ArrayList<>();
        List<float[]> embeddings = new ArrayList<>();
        List<float[]> colours = new ArrayList<>();
        List<RejectedPhoto> rejected = new ArrayList<>();
        int fresh = 0;
        Duration work = Duration.ZERO;
        for (int i = 0; i < seen.size(); i++) {
            switch (seen.get(i)) {
                case Outcome.Known one -> {
                    known.add(photos.get(i));
                    embeddings.add(one.feature().embedding());
                    colours.add(one.feature().colours());
                    fresh += one.fresh() ? 1 : 0;
                    work = work.plus(one.feature().work());
                }
                case Outcome.Refused one -> rejected.add(one.photo());
            }
        }
        FeatureTimes times = new FeatureTimes(known.size(), fresh, wall, work, threads);
        return new Extraction(
                new FeatureSet(known, Vectors.of(dimension, embeddings)),
                new FeatureSet(known, Vectors.of(ColourHistogram.DIMENSION, colours)),
                rejected,
                times);
    }
}
