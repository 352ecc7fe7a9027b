package id.etalase.aws.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.etalase.aws.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParametersTest {
    private final TemplateParameters parameters;

    TemplateParametersTest() throws IOException {
        parameters = new TemplateParameters(
                Template.read(Path.of(System.getProperty("etalase.root"), "infra/template.yaml")));
    }

    @Test
    void check_whatTheTemplateAllows_passes() {
        assertThatCode(() -> parameters.check(Map.of(
                        "Name", "warung", "OpenSearchMode", "domain", "SearchMemory", "1769", "AlarmEmail", "a@b.id")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "OpenSearchMode, cheap, serverless",
        "SearchMemory, 100, CPU grows with it",
        "SearchMemory, much, CPU grows with it",
        "Name, Warung, lower case",
        "AlarmEmail, nobody, e-mail"
    })
    void check_notAllowed_namesTheParameterAndTheRule(String name, String value, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.check(Map.of(name, value)))
                .withMessageContaining(name + "=" + value)
                .withMessageContaining(rule);
    }

    @Test
    void check_unknownParameter_listsThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.check(Map.of("Memory", "1024")))
                .withMessageContainingAll("no parameter Memory", "SearchMemory", "IndexingMemory");
    }

    @Test
    void defaultOf_aParameter_isTheTemplates() {
        assertThat(parameters.defaultOf("Model")).isEqualTo("etalase-1");
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.defaultOf("Nothing"));
    }
}
