package id.etalase.model;

import id.etalase.catalogue.recognition.Tag;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** A linear layer over what it reads with a softmax: probability of each label = softmax((W x + b) / temperature). Immutable. */
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
        long expected = (long) Float.BYTES * head.classes().size() * (model.dimension(head.input()) + 1);
        if (content.length != expected) {
            throw new InvalidModelException(
                    model.modelJson(),
                    head.file().name() + " has " + content.length + " bytes, but weights and biases of "
                            + head.classes().size() + " labels over " + model.dimension(head.input())
                            + " dimensions are "
                            + expected
                            + "; make the head again for what it reads");
        }
        FloatBuffer numbers =
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] weights = new float[head.classes().size() * model.dimension(head.input())];
        float[] biases = new float[head.classes().size()];
        numbers.get(weights).get(biases);
        return new TagHead(head, new LinearScores(weights, biases));
    }

    /** What it speaks of, with which labels. */
    public HeadContract contract() {
        return contract;
    }

    /** The most probable labels, the surest first, as far as they are probable enough to be shown. */
    public List<Tag> tags(float[] features) {
        return ranked(features).stream()
                .limit(contract.tag().mostGuessed())
                .filter(this::shows)
                .toList();
    }

    /** Whether people are told such a guess: it is sure enough, and says more than that it is something else. */
    public boolean shows(Tag guess) {
        return guess.confidence() >= contract.thresholds().of(guess.code())
                && contract.classes().stream()
                        .noneMatch(each -> each.others() && each.code().equals(guess.code()));
    }

    /** Every label, the most probable first, however improbable it is. */
    public List<Tag> ranked(float[] features) {
        return Softmax.ranked(scores.of(features), contract.temperature()).stream()
                .map(this::tag)
                .toList();
    }

    private Tag tag(Softmax.Chance chance) {
        HeadContract.HeadClass named = contract.classes().get(chance.label());
        return new Tag(contract.tag(), named.code(), named.label(), Math.min(1, chance.probability()));
    }
}
