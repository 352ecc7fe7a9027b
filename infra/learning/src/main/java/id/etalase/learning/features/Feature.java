package id.etalase.learning.features;

import java.time.Duration;

/**
 * What a model makes of one photo.
 *
 * @param embedding of length 1; not to be changed
 * @param colours of the product, as many as {@link id.etalase.vision.colour.ColourHistogram} has; not to be changed
 * @param work how long one thread took for it: decoding, preprocessing, forward pass
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copies of thousands would only cost.
public record Feature(float[] embedding, float[] colours, Duration work) {}
