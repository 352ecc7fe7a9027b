package id.etalase.catalogue.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    void reason_codeAndMessage_saySomethingInBothLanguages(RejectionReason reason) {
        assertThat(RejectionReason.ofCode(reason.code())).isEqualTo(reason);
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reason.message().id())
                .isNotBlank()
                .isNotEqualTo(reason.message().en());
        assertThat(reason.message().en()).isNotBlank();
    }

    @Test
    void category_severalTags_isTheMostConfidentCategory() {
        Label any = new Label("apa saja", "anything");
        Tags tags = new Tags(List.of(
                new Tag(TagType.COLOUR, "merah", any, 0.99),
                new Tag(TagType.CATEGORY, "pakaian", any, 0.7),
                new Tag(TagType.CATEGORY, "makanan", any, 0.3)));
        assertThat(tags.category()).isEqualTo("pakaian");
        assertThat(Tags.NONE.category()).isNull();
    }

    @Test
    void ofCode_unknown_isRefused() {
        assertThat(TagType.ofCode("colour")).isEqualTo(TagType.COLOUR);
        assertThatThrownBy(() -> TagType.ofCode("smell")).hasMessageContaining("smell");
        assertThatThrownBy(() -> RejectionReason.ofCode("ugly")).hasMessageContaining("ugly");
        assertThatThrownBy(() -> new Tag(TagType.KIND, "x", new Label("", ""), 1.1))
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> new ModelId("n", "1", "abc")).hasMessageContaining("abc");
    }

    @Test
    void confirmedTag_shopsOwnWord_isShownAsWords() {
        assertThat(Tag.confirmed(TagType.KIND, "kebaya-encim-2").label())
                .isEqualTo(new Label("Kebaya encim 2", "Kebaya encim 2"));
        assertThat(Tag.confirmed(TagType.KIND, "x".repeat(60)).source()).isEqualTo(TagSource.OWNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kebaya", "kebaya encim", "-kebaya", "k\u00e9", "merah,emas"})
    void confirmedTag_thatIsNoCode_saysWhatOneIs(String code) {
        assertThatThrownBy(() -> Tag.confirmed(TagType.KIND, code)).hasMessageContaining(Tag.CODE_FORM);
        assertThatThrownBy(() -> Tag.confirmed(TagType.KIND, "x".repeat(61))).hasMessageContaining(Tag.CODE_FORM);
    }

    @Test
    void over_someTypes_takesTheOthersFromBelow() {
        Tags owner = new Tags(List.of(Tag.confirmed(TagType.COLOUR, "emas")));
        Tags guess = new Tags(List.of(
                new Tag(TagType.COLOUR, "merah", new Label("", ""), 0.9),
                new Tag(TagType.CATEGORY, "pakaian", new Label("", ""), 0.8)));

        assertThat(owner.over(guess).all()).extracting(Tag::code).containsExactly("pakaian", "emas");
        assertThat(Tags.NONE.over(guess).all()).extracting(Tag::code).containsExactly("pakaian", "merah");
    }

    @Test
    void vocabulary_withoutCategories_admitsAny() {
        assertThat(Vocabulary.NONE.admits("buku")).isTrue();
        assertThat(Vocabulary.NONE.codes(TagType.CATEGORY)).isEmpty();
    }

    @Test
    void agreement_knownCosines_hasTheOddsOfALogisticCurve() {
        Agreement agreement = new Agreement(0.8, 20);

        // e^(20 * 0.1) = 7.389; a probability of 0.881
        assertThat(agreement.odds(0.9)).isCloseTo(7.389, within(1e-3));
        assertThat(agreement.odds(0.8)).isEqualTo(1);
        assertThat(agreement.likely(0.8)).isTrue();
        assertThat(agreement.likely(0.799)).isFalse();
    }

    @Test
    void profile_valuesOutOfRange_areRefused() {
        assertThatThrownBy(() -> new Agreement(1.1, 1)).hasMessageContaining("midpoint");
        assertThatThrownBy(() -> new Agreement(0.5, 0)).hasMessageContaining("slope");
        assertThatThrownBy(() -> new Agreement(0.5, Double.POSITIVE_INFINITY)).hasMessageContaining("slope");
        assertThatThrownBy(() -> new Thresholds(1.1, Map.of())).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Thresholds(0, Map.of("makanan", -0.1))).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> TagSource.ofCode("rumour")).hasMessageContaining("rumour");
    }

    @Test
    void profile_valuesAtTheLimits_areAllowed() {
        assertThatCode(() -> new Agreement(-1, Double.MIN_VALUE)).doesNotThrowAnyException();
        assertThatCode(() -> new Agreement(1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> new Thresholds(1, Map.of("makanan", 0.0))).doesNotThrowAnyException();
        assertThatCode(() -> new Thresholds(0, Map.of("makanan", 1.0))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(TagSource.class)
    void source_ofItsCode_isTheSame(TagSource source) {
        assertThat(TagSource.ofCode(source.code())).isEqualTo(source);
        assertThat(source.code()).matches("[a-z]+");
    }

    @Test
    void vocabulary_categoriesKnown_admitsThoseAndNone() {
        Vocabulary words = new Vocabulary(
                Map.of(TagType.CATEGORY, new LinkedHashMap<>(Map.of("makanan", new Label("Makanan", "Food")))));

        assertThat(words.admits("makanan")).isTrue();
        assertThat(words.admits(null)).isTrue();
        assertThat(words.admits("buku")).isFalse();
        assertThat(words.labelled(new Tags(List.of(Tag.confirmed(TagType.CATEGORY, "makanan"))))
                        .all())
                .extracting(Tag::label)
                .containsExactly(new Label("Makanan", "Food"));
    }

    @Test
    void profile_typesThatAreLeftOut_haveTheDefaults() {
        ModelProfile profile = new ModelProfile(
                Vocabulary.NONE,
                Map.of(TagType.KIND, new Thresholds(0.7, Map.of("kebaya", 0.9))),
                Map.of(TagType.KIND, new Agreement(0.5, 5)),
                Thresholds.NONE);

        assertThat(profile.tagThresholds(TagType.KIND).of("kaos")).isEqualTo(0.7);
        assertThat(profile.tagThresholds(TagType.KIND).of("kebaya")).isEqualTo(0.9);
        assertThat(profile.tagThresholds(TagType.COLOUR).of("merah")).isEqualTo(ModelProfile.TAG_THRESHOLD);
        assertThat(profile.agreement(TagType.KIND)).isEqualTo(new Agreement(0.5, 5));
        assertThat(profile.agreement(TagType.COLOUR)).isEqualTo(ModelProfile.AGREEMENT);
    }
}
