package id.etalase.learning.training;

import id.etalase.catalogue.recognition.TagType;

/**
 * How a head is taught.
 *
 * @param maxEpochs passes through the photos at most
 * @param patience passes without a lower validation loss after which it ends
 * @param batch photos in each step
 * @param learningRate of AdamW
 * @param weightDecay of AdamW
 * @param labelSmoothing share of the target that is spread over all labels (Szegedy et al., Rethinking the Inception
 *     Architecture, 2016), 0 to 1
 * @param balanced whether each label weighs the same, however many photos it has
 * @param names that a photo may be shown with, at most
 * @param precision of the tags that are shown, on the validation photos; decides the threshold, 0 to 1
 * @param seed of the order of the photos, and of the validation photos where the manifest names none
 */
public record TrainingOptions(
        int maxEpochs,
        int patience,
        int batch,
        float learningRate,
        float weightDecay,
        float labelSmoothing,
        boolean balanced,
        int names,
        double precision,
        long seed) {
    /** What suits some hundred to ten thousand photos. */
    public static final TrainingOptions USUAL = new TrainingOptions(200, 20, 64, 0.001f, 0.01f, 0.05f, true, 1, 0.9, 1);

    /**
     * What suits a tag. Colours come as they come: many things are black, white or blue, and a name is to be as probable as
     * it is frequent; else what is grey would as often be called silver. The decay is the one of
     * three that fashion photos had the lowest validation loss with.
     */
    public static TrainingOptions of(TagType tag) {
        return switch (tag) {
            case CATEGORY, KIND -> USUAL;
            case COLOUR -> new TrainingOptions(200, 20, 64, 0.001f, 0.3f, 0, false, tag.mostGuessed(), 0.6, 1);
        };
    }

    /** @throws IllegalArgumentException if a value is out of its range; the message names it */
    public TrainingOptions {
        require(maxEpochs >= 1, "epochs must be 1 or more");
        require(patience >= 1, "patience must be 1 or more");
        require(batch >= 1, "batch must be 1 or more");
        require(learningRate > 0, "learning rate must be above 0");
        require(weightDecay >= 0, "weight decay must be 0 or more");
        require(labelSmoothing >= 0 && labelSmoothing < 1, "label smoothing must be 0 or more and below 1");
        require(names >= 1, "names must be 1 or more");
        require(precision >= 0 && precision <= 1, "precision must lie within 0 and 1");
    }

    /** The same with another seed. */
    public TrainingOptions withSeed(long other) {
        return new TrainingOptions(
                maxEpochs,
                patience,
                batch,
                learningRate,
                weightDecay,
                labelSmoothing,
                balanced,
                names,
                precision,
                other);
    }

    /** The same with tags of another precision. */
    public TrainingOptions withPrecision(double other) {
        return new TrainingOptions(
                maxEpochs, patience, batch, learningRate, weightDecay, labelSmoothing, balanced, names, other, seed);
    }

    private static void require(boolean met, String rule) {
        if (!met) {
            throw new IllegalArgumentException(rule);
        }
    }
}
