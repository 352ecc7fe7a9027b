package id.etalase.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.configuration.InvalidSettingsException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexingConfigTest {
    @Test
    void from_everythingGiven_takesIt() {
        IndexingConfig config = IndexingConfig.from(Map.of(
                "ETALASE_BUCKET", "photos",
                "AWS_REGION", "ap-southeast-3",
                "ETALASE_OPENSEARCH_ENDPOINT", "https://search.example",
                "ETALASE_MODEL", "models/small/model.json"));

        assertThat(config.bucket().bucket()).isEqualTo("photos");
        assertThat(config.index().alias()).isEqualTo("etalase-photos");
        assertThat(config.model()).isEqualTo(Path.of("models", "small", "model.json"));
    }

    @Test
    void from_nothingGiven_namesEverySettingThatIsMissing() {
        assertThatThrownBy(() -> IndexingConfig.from(Map.of()))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContainingAll(
                        "ETALASE_BUCKET", "AWS_REGION", "ETALASE_OPENSEARCH_ENDPOINT", "ETALASE_MODEL");
    }
}
