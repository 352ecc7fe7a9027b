package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.features.FeatureExtractor;
import id.etalase.learning.features.FeatureStore;
import id.etalase.learning.retrieval.Metric;
import id.etalase.vision.Eye;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A model that is measured.
 *
 * @param facts what the report says of it
 * @param eye looks at photos, with one thread for each
 * @param profile how far its answers can be trusted
 * @param heads that it has
 * @param store of its features
 */
public record Subject(ModelFacts facts, Eye eye, ModelProfile profile, List<Head> heads, FeatureStore store) {
    public Subject {
        heads = List.copyOf(heads);
    }

    /** The model's own distance. */
    Metric metric() {
        return switch (facts.distance()) {
            case COSINE -> Metric.COSINE;
            case L2 -> Metric.EUCLIDEAN;
            case L1 -> Metric.MANHATTAN;
        };
    }

    Optional<Head> head(TagType tag) {
        return heads.stream().filter(head -> head.tag() == tag).findFirst();
    }

    /** What gets the features of photos, several at a time. */
    public FeatureExtractor extractor(int threads, LongSupplier nanoTime) {
        return new FeatureExtractor(eye, facts.dimension(), store, threads, nanoTime);
    }
}
