package id.etalase.learning.features;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the features of one model. Safe for use by several threads. */
public sealed interface FeatureStore extends AutoCloseable permits FeatureCache, FeatureStore.InMemory {
    /** Keeps them as long as it is there itself: every photo is looked at once in each run. */
    static FeatureStore inMemory() {
        return new InMemory(new ConcurrentHashMap<>());
    }

    /** What was kept for a photo, if anything was. */
    Optional<Feature> find(PhotoSum photo);

    /** Keeps it. */
    void add(PhotoSum photo, Feature feature);

    /** Whether another run will find what was kept. */
    boolean lasting();

    @Override
    void close();

    /** The one that forgets. */
    record InMemory(Map<PhotoSum, Feature> features) implements FeatureStore {
        @Override
        public Optional<Feature> find(PhotoSum photo) {
            return Optional.ofNullable(features.get(photo));
        }

        @Override
        public void add(PhotoSum photo, Feature feature) {
            features.put(photo, feature);
        }

        @Override
        public boolean lasting() {
            return false;
        }

        @Override
        public void close() {
            features.clear();
        }
    }
}
