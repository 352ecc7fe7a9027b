package id.etalase.catalogue.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
