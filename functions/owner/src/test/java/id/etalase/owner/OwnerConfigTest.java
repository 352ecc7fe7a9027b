package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.configuration.InvalidSettingsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnerConfigTest {
    @Test
    void from_everythingGiven_takesIt() {
        OwnerConfig config = OwnerConfig.from(Map.of(
                "ETALASE_BUCKET", "photos",
                "AWS_REGION", "ap-southeast-3",
                "ETALASE_MODEL", "models/small/model.json",
                "ETALASE_CALLERS",
                        "[{\"keyId\": \"k1\", \"name\": \"page\", \"role\": \"search\", \"stores\": [\"*\"]}]"));

        assertThat(config.callers().withKey("k1")).isPresent();
    }

    @Test
    void from_severalMistakes_namesThemAll() {
        assertThatThrownBy(() -> OwnerConfig.from(Map.of("ETALASE_BUCKET", "photos", "ETALASE_CALLERS", "[{}]")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContainingAll("AWS_REGION", "ETALASE_MODEL", "ETALASE_CALLERS");
    }
}
