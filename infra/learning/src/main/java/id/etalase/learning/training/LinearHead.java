package id.etalase.learning.training;

import id.etalase.learning.features.FeatureSet;
import id.etalase.model.LinearScores;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A linear layer over features of length 1.
 *
 * @param labels in the order of the rows
 * @param weights [labels, dimension], row by row
 * @param biases [labels]
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; made once and only read.
public record LinearHead(List<String> labels, float[] weights, float[] biases) {
    public LinearHead {
        labels = List.copyOf(labels);
    }

    /** The scores of many photos. */
    Scores scores(FeatureSet photos) {
        LinearScores layer = new LinearScores(weights, biases);
        double[][] scores = new double[photos.size()][];
        int[] truths = new int[photos.size()];
        for (int photo = 0; photo < scores.length; photo++) {
            scores[photo] = layer.of(photos.vectors().row(photo));
            truths[photo] = labels.indexOf(photos.label(photo));
        }
        return new Scores(scores, truths);
    }

    /** As {@code model.json} wants it: little-endian float32, weights, then biases. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * (weights.length + biases.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(weights).put(biases);
        return bytes.array();
    }
}
