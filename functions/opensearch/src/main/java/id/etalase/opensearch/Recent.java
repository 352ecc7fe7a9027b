package id.etalase.opensearch;

import id.etalase.catalogue.product.ObjectKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What this process knows of photos that it has lately dealt with. Forgets what is old, and the oldest of too many. */
final class Recent<T> {
    /** Longer than a write stays unseen (a minute, by Amazon's word) and than a function may run on it. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** With their embeddings, some 6 MB. */
    private static final int MOST = 1_000;

    private final InstantSource clock;
    private final SequencedMap<ObjectKey.Photo, Dated<T>> photos = new LinkedHashMap<>();

    private record Dated<T>(T value, Instant since) {}

    Recent(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void put(ObjectKey.Photo photo, T value) {
        photos.remove(photo);
        photos.put(photo, new Dated<>(value, clock.instant()));
        if (photos.size() > MOST) {
            photos.pollFirstEntry();
        }
    }

    synchronized void remove(ObjectKey.Photo photo) {
        photos.remove(photo);
    }

    synchronized Optional<T> get(ObjectKey.Photo photo) {
        @Nullable Dated<T> known = photos.get(photo);
        return known == null || known.since().plus(KEPT).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(known.value());
    }
}
