package id.etalase.vision.model;

import id.etalase.catalogue.recognition.Tag;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Optional;

/** A linear layer with a softmax: probability of each label = softmax((W e + b) / temperature). Immutable. */
public final class TagHead {
    private final HeadContract contract;
    private final LinearScores scores;

    private TagHead(HeadContract contract, LinearScores scores) {
        this.contract = contract;
        this.scores = scores;
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
        float[] weights = new float[head.classes().size() * model.dimension()];
        float[] biases = new float[head.classes().size()];
        numbers.get(weights).get(biases);
        return new TagHead(head, new LinearScores(weights, biases));
    }

    /** What it speaks of, with which labels. */
    public HeadContract contract() {
        return contract;
    }

    /** The most probable label, if it is probable enough to be shown. */
    public Optional<Tag> tag(float[] embedding) {
        return Optional.of(guess(embedding)).filter(this::shows);
    }

    /** Whether people are told such a guess: it is sure enough, and says more than that it is something else. */
    public boolean shows(Tag guess) {
        return guess.confidence() >= contract.thresholds().of(guess.code())
                && contract.classes().stream()
                        .noneMatch(each -> each.others() && each.code().equals(guess.code()));
    }

    /** The most probable label, however improbable it is. */
    public Tag guess(float[] embedding) {
        Softmax.Likeliest best = Softmax.likeliest(scores.of(embedding), contract.temperature());
        HeadContract.HeadClass winner = contract.classes().get(best.label());
        return new Tag(contract.tag(), winner.code(), winner.label(), Math.min(1, best.probability()));
    }
}
