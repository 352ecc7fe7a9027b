package id.etalase.catalogue.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Known answers; each is worked out in a comment. */
class TagVoteTest {
    private final TagVote categories = new TagVote(TagType.CATEGORY, Thresholds.all(0.5));
    private final TagVote colours = new TagVote(TagType.COLOUR, Thresholds.all(0.5));

    private static List<Tag> opinion(String code, double confidence) {
        return List.of(new Tag(TagType.CATEGORY, code, new Label(code, code), confidence));
    }

    private static Voter voter(double odds, String... codes) {
        return new Voter(
                Stream.of(codes)
                        .map(code -> Tag.confirmed(TagType.CATEGORY, code))
                        .toList(),
                odds);
    }

    @Test
    void decide_nobodyElseHasASay_leavesTheModelsOpinionUntouched() {
        assertThat(categories.decide(opinion("pakaian", 0.2), List.of())).isEqualTo(opinion("pakaian", 0.2));
    }

    @Test
    void decide_oneNeighbourAndNoOpinion_claimsItsProbability() {
        // Odds of 3 are a probability of 3/4.
        assertThat(categories.decide(List.of(), List.of(voter(3, "minuman"))))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.code()).isEqualTo("minuman");
                    assertThat(tag.confidence()).isCloseTo(0.75, within(1e-9));
                    assertThat(tag.source()).isEqualTo(TagSource.NEIGHBOURS);
                });
    }

    @Test
    void decide_closeNeighbourAgainstASureModel_theOwnersCorrectionWins() {
        // minuman 19 / 20; makanan 0.98 / 20
        List<Tag> tags = categories.decide(opinion("makanan", 0.98), List.of(voter(19, "minuman")));

        assertThat(tags).extracting(Tag::code).containsExactly("minuman");
        assertThat(tags.getFirst().confidence()).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void decide_theyAgree_isSurerThanEither() {
        // (3 + 0.6) / 4
        assertThat(categories.decide(opinion("makanan", 0.6), List.of(voter(3, "makanan"))))
                .singleElement()
                .satisfies(tag -> assertThat(tag.confidence()).isCloseTo(0.9, within(1e-9)));
    }

    @Test
    void decide_theyDisagreeEvenly_showsNothing() {
        // makanan 0.98 / 2.2 = 0.445, minuman 1.2 / 2.2 = 0.545, below a threshold of 0.6
        assertThat(new TagVote(TagType.CATEGORY, Thresholds.all(0.6))
                        .decide(opinion("makanan", 0.98), List.of(voter(1.2, "minuman"))))
                .isEmpty();
    }

    @Test
    void decide_nearlyTheSamePhotoAgainstManyThatAreMerelyAlike_theSameOneWins() {
        // 19 / (1 + 19 + 9 * 1.5) = 0.567
        List<Voter> voters = Stream.concat(
                        Stream.of(voter(19, "minuman")), Collections.nCopies(9, voter(1.5, "makanan")).stream())
                .toList();

        assertThat(categories.decide(List.of(), voters)).extracting(Tag::code).containsExactly("minuman");
    }

    @Test
    void decide_modelClaimsMoreThanTheNeighboursOfATag_isTheModelsWord() {
        // (1 + 0.9) / (1 + 1): most of it from the neighbour; (0.4 + 0.9) / 1.4: most of it from the model
        assertThat(categories.decide(opinion("makanan", 0.9), List.of(voter(1, "makanan"))))
                .extracting(Tag::source)
                .containsExactly(TagSource.NEIGHBOURS);
        assertThat(categories.decide(opinion("makanan", 0.9), List.of(voter(0.4, "makanan"))))
                .extracting(Tag::source)
                .containsExactly(TagSource.HEAD);
    }

    @Test
    void decide_severalColours_keepsAtMostThreeMostConfidentFirst() {
        // b 12 / 13; a, c, d 8 / 13: of equals the first named stay
        List<Voter> voters = List.of(voter(8, "a", "b", "c", "d"), voter(4, "b"));

        assertThat(colours.decide(List.of(), voters)).extracting(Tag::code).containsExactly("b", "a", "c");
        assertThat(categories.decide(List.of(), voters)).extracting(Tag::code).containsExactly("b");
    }

    @Test
    void decide_tagThatTheModelIsPoorAt_isShownIfOwnersSayIt() {
        TagVote poor = new TagVote(TagType.KIND, new Thresholds(0.5, Map.of("kebaya", 1.0)));

        assertThat(poor.decide(List.of(), List.of(voter(3, "kebaya"))))
                .extracting(Tag::code)
                .containsExactly("kebaya");
        assertThat(poor.decide(opinion("kebaya", 0.9), List.of(voter(0.1, "kebaya"))))
                .as("mostly the model's word")
                .isEmpty();
    }

    @Test
    void decide_confidenceExactlyAtTheThreshold_isShown() {
        assertThat(categories.decide(List.of(), List.of(voter(1, "makanan"))))
                .extracting(Tag::confidence)
                .containsExactly(0.5);
    }
}
