package id.etalase.aws.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentPlanTest {
    private static DeploymentPlan plan(String region, Map<String, String> parameters) {
        return new DeploymentPlan("warung", region, Path.of("deploy", "template.yaml"), parameters);
    }

    @Test
    void command_twoParameters_isSamsWholeCommandLine() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("OpenSearchMode", "domain");
        parameters.put("AlarmEmail", "ibu@example.org");

        assertThat(plan("ap-southeast-3", parameters).command("sam"))
                .containsExactly(
                        "sam",
                        "deploy",
                        "--template-file",
                        Path.of("deploy", "template.yaml").toString(),
                        "--stack-name",
                        "warung",
                        "--region",
                        "ap-southeast-3",
                        "--capabilities",
                        "CAPABILITY_IAM",
                        "--resolve-s3",
                        "--no-confirm-changeset",
                        "--no-fail-on-empty-changeset",
                        "--parameter-overrides",
                        "Name=warung",
                        "OpenSearchMode=domain",
                        "AlarmEmail=ibu@example.org");
    }

    @Test
    void command_valueWithSpaces_isQuotedForSam() {
        assertThat(plan("eu-west-1", Map.of("SweepSchedule", "rate(7 days)")).command("sam"))
                .endsWith("Name=warung", "SweepSchedule=\"rate(7 days)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "ap-southeast", "AP-SOUTHEAST-3", "ap-southeast-3;ls"})
    void plan_noRegion_isRefused(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(region, Map.of()))
                .withMessageContaining("ap-southeast-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a'b", "a\\b", "a\nb"})
    void plan_valueThatSamWouldTakeApart_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("eu-west-1", Map.of("IndexName", value)))
                .withMessageContaining("IndexName");
    }
}
