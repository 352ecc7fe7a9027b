package id.etalase.learning.features;

import java.util.Optional;

/** Keeps the features of one model. Safe for use by several threads. */
public sealed interface FeatureStore extends AutoCloseable permits FeatureCache, FeatureStore.Nothing {
    /** Keeps nothing: every photo is looked at each time. */
    FeatureStore NONE = new Nothing();

    /** What was kept for a photo, if anything was. */
    Optional<Feature> find(PhotoSum photo);

    /** Keeps it. */
    void add(PhotoSum photo, Feature feature);

    @Override
    void close();

    /** The one that keeps nothing. */
    record Nothing() implements FeatureStore {
        @Override
        public Optional<Feature> find(PhotoSum photo) {
            return Optional.empty();
        }

        @Override
        public void add(PhotoSum photo, Feature feature) {}

        @Override
        public void close() {}
    }
}
