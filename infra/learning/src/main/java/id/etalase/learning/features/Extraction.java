package id.etalase.learning.features;

import java.util.List;

/**
 * What came of looking at photos.
 *
 * @param features of those that the model could look at, in the order they were given
 * @param rejected the others
 */
public record Extraction(FeatureSet features, List<RejectedPhoto> rejected, FeatureTimes times) {
    public Extraction {
        rejected = List.copyOf(rejected);
    }
}
