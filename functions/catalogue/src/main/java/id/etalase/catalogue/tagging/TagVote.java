package id.etalase.catalogue.tagging;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins what confirmed neighbours say with what the model says, for one type of tag.
 *
 * <p>With {@code o(i)} the odds that the photo shares neighbour i's tags, and {@code h(t)} the model's confidence in t (0 for
 * whatever it does not say),
 *
 * <pre>{@code confidence(t) = (sum of o(i) over the neighbours that have t, + h(t)) / (1 + sum of o(i) over all neighbours)}</pre>
 *
 * <p>A single neighbour thus claims exactly the probability that the photo shares its tag, {@code o / (1 + o)}; several share
 * by their odds, so that one which is nearly the same photo outweighs many that are merely alike; the model is left what they
 * do not claim, {@code 1 / (1 + sum)}; and what it does not claim either belongs to no tag. The model does not simply have one
 * vote among others, because an owner's correction says just that it is mistaken about photos such as this.
 *
 * @param type what is voted on
 * @param thresholds a tag of less confidence is not shown; those by code bind the model alone
 */
record TagVote(TagType type, Thresholds thresholds) {
    /**
     * The tags that stand, most confident first; the model's own, untouched, where nobody else has a say.
     *
     * @param opinion what the model says
     */
    List<Tag> decide(List<Tag> opinion, List<Voter> voters) {
        if (voters.isEmpty()) {
            return opinion;
        }
        double claimed = voters.stream().mapToDouble(Voter::odds).sum();
        Map<String, Share> shares = new LinkedHashMap<>();
        opinion.forEach(tag -> share(shares, tag).model += tag.confidence());
        voters.forEach(voter -> voter.tags().forEach(tag -> share(shares, tag).neighbours += voter.odds()));
        return shares.values().stream()
                .map(share -> share.of(1 + claimed))
                .filter(this::stands)
                .sorted(Comparator.comparingDouble(Tag::confidence).reversed())
                .limit(type.mostGuessed())
                .toList();
    }

    /** How far the model can be trusted with a tag says nothing of owners, who know it when they see it. */
    private boolean stands(Tag tag) {
        boolean owners = tag.source() == TagSource.NEIGHBOURS;
        return tag.confidence() >= (owners ? thresholds.general() : thresholds.of(tag.code()));
    }

    private static Share share(Map<String, Share> shares, Tag tag) {
        return shares.computeIfAbsent(tag.code(), code -> new Share(tag));
    }

    /** What has been said for one tag so far. */
    private static final class Share {
        private final Tag tag;
        private double model;
        private double neighbours;

        Share(Tag tag) {
            this.tag = tag;
        }

        Tag of(double all) {
            // Rounding must not make a certainty of more than 1.
            double confidence = Math.min(1, (model + neighbours) / all);
            TagSource source = neighbours >= model ? TagSource.NEIGHBOURS : TagSource.HEAD;
            return new Tag(tag.type(), tag.code(), tag.label(), confidence, source);
        }
    }
}
