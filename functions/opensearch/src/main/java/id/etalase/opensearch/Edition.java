package id.etalase.opensearch;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * One writing of a photo's document, where writings lie side by side because nothing can be written over.
 *
 * @param id the server's
 */
record Edition<T extends Edition.Source>(String id, T source) {
    /** What is known of every edition. */
    interface Source {
        /** The photo's key in the bucket. */
        String key();

        /** {@link PhotoSource#LIVE}, {@link PhotoSource#REJECTED} or {@link Tombstone#REMOVED}. */
        String status();

        @Nullable
        String version();
    }

    /** The part that tells which edition stands, and what it was made from; removed photos have no origin. */
    record Line(String key, String status, @Nullable String version, PhotoSource.@Nullable OriginSource origin)
            implements Source {}

    /** Says that a photo is gone, so that what was written about it earlier stays without effect. */
    record Tombstone(String key, String store, String product, String status, String version) {
        static final String REMOVED = "removed";
    }

    static <T extends Source> Edition<T> of(Hit<T> hit) {
        return new Edition<>(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source()));
    }

    Version version() {
        return Version.of(source.version());
    }

    boolean removed() {
        return source.status().equals(Tombstone.REMOVED);
    }

    /** The source, if the photo is there. */
    Optional<T> present() {
        return removed() ? Optional.empty() : Optional.of(source);
    }
}
