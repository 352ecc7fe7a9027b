package id.etalase.learning.features;

import id.etalase.model.HeadInput;
import java.util.List;

/**
 * What came of looking at photos.
 *
 * @param embeddings of those that the model could look at, in the order they were given
 * @param colours of the same photos' products
 * @param rejected the others
 */
public record Extraction(FeatureSet embeddings, FeatureSet colours, List<RejectedPhoto> rejected, FeatureTimes times) {
    public Extraction {
        rejected = List.copyOf(rejected);
    }

    /** What a head reads of them. */
    public FeatureSet features(HeadInput input) {
        return switch (input) {
            case EMBEDDING -> embeddings;
            case COLOURS -> colours;
        };
    }
}
