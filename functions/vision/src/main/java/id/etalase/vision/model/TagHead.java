package id.etalase.vision.model;

import id.etalase.catalogue.recognition.Tag;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Optional;

/** A linear layer with a softmax: probability of each label = softmax((W e + b) / temperature). Immutable. */
public final class TagHead {
    private final HeadContract contract;
    private final float[] weights;
    private final float[] biases;
    private final int dimension;

    private TagHead(HeadContract contract, FloatBuffer numbers, int dimension) {
        this.contract = contract;
        this.dimension = dimension;
        this.weights = new float[contract.classes().size() * dimension];
        this.biases = new float[contract.classes().size()];
        numbers.get(weights).get(biases);
    }

    /**
     * Loads a head's numbers.
     *
     * @throws InvalidModelException if its file is missing, is another than the contract means, or has another size
     */
    public static TagHead load(ModelContract model, HeadContract head) {
        byte[] content = VerifiedFile.content(model, head.file());
        long expected = (long) Float.BYTES * head.classes().size() * (model.dimension() + 1);
        if (content.length != expected) {
            throw new InvalidModelException(
                    model.modelJson(),
                    head.file().name() + " has " + content.length + " bytes, but weights and biases of "
                            + head.classes().size() + " labels over " + model.dimension() + " dimensions are "
                            + expected
                            + "; make the head again for this embedding");
        }
        FloatBuffer numbers =
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        return new TagHead(head, numbers, model.dimension());
    }

    /** What it speaks of, with which labels. */
    public HeadContract contract() {
        return contract;
    }

    /** The most probable label, if it is probable enough to be shown. */
    public Optional<Tag> tag(float[] embedding) {
        return Optional.of(guess(embedding)).filter(guess -> guess.confidence() >= contract.threshold());
    }

    /** The most probable label, however improbable it is. */
    public Tag guess(float[] embedding) {
        double[] probabilities = probabilities(embedding);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        HeadContract.HeadClass winner = contract.classes().get(best);
        return new Tag(contract.tag(), winner.code(), winner.label(), probabilities[best]);
    }

    private double[] probabilities(float[] embedding) {
        double[] scores = new double[biases.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = score(label, embedding) / contract.temperature();
            highest = Math.max(highest, scores[label]);
        }
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            // Less the highest, so that no exponential overflows.
            scores[label] = Math.exp(scores[label] - highest);
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    private double score(int label, float[] embedding) {
        double score = biases[label];
        for (int i = 0; i < dimension; i++) {
            score += (double) weights[label * dimension + i] * embedding[i];
        }
        return score;
    }
}
