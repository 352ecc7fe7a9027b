package id.etalase.aws.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StackOutputsTest {
    @Test
    void parse_whatSamPrints_hasEveryOutput() {
        StackOutputs outputs = StackOutputs.parse("""
                [
                  {"OutputKey": "ApiUrl", "OutputValue": "https://x.example/live", "Description": "Base address"},
                  {"OutputKey": "IndexAlias", "OutputValue": "etalase-photos"}
                ]
                """);

        assertThat(outputs.get("ApiUrl")).isEqualTo("https://x.example/live");
        assertThat(outputs.values()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outputs.get("PhotoEventsUrl"))
                .withMessageContainingAll("PhotoEventsUrl", "ApiUrl");
    }

    @Test
    void parse_noJson_isShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StackOutputs.parse("Error: no such stack"))
                .withMessageContaining("Error: no such stack");
    }
}
