package id.etalase.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.product.StateCondition;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
    private static StateCondition ifMatch(String header) {
        return EntityTag.ifMatch(
                new ApiRequest("id", "PATCH", "/", Map.of(), Map.of("if-match", header), new byte[0], null));
    }

    @Test
    void ifMatch_tags_areTheStatesThatWillDo() {
        assertThat(ifMatch("\"a\" ,\"b,\" , W/\"c\",\"\"")).isEqualTo(StateCondition.oneOf(Set.of("a", "b,", "")));
        assertThat(ifMatch("*")).isEqualTo(StateCondition.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"a\",", "\"a\" \"b\"", ",\"a\"", "\"a\", *"})
    void ifMatch_noListOfTags_isRefused(String header) {
        assertThatThrownBy(() -> ifMatch(header)).isInstanceOf(ProblemException.class);
    }

    @Test
    void ifMatch_asManyTagsAsAHeaderHolds_areRead() {
        String tags = IntStream.range(0, 3_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(", "));

        assertThat(ifMatch(tags).etags().orElseThrow()).hasSize(3_000).contains("0", "2999");
        assertThatThrownBy(() -> ifMatch(tags + ", 3000")).isInstanceOf(ProblemException.class);
    }
}
