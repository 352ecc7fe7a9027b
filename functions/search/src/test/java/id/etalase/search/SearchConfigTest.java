package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.configuration.InvalidSettingsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchConfigTest {
    @Test
    void from_everythingGiven_takesIt() {
        SearchConfig config = SearchConfig.from(Map.of(
                "ETALASE_BUCKET", "photos",
                "AWS_REGION", "ap-southeast-3",
                "ETALASE_OPENSEARCH_ENDPOINT", "https://search.example",
                "ETALASE_MODEL", "models/small/model.json",
                "ETALASE_CALLERS",
                        "[{\"keyId\": \"k1\", \"name\": \"page\", \"role\": \"search\", \"stores\": [\"*\"]}]"));

        assertThat(config.callers().withKey("k1")).isPresent();
        assertThat(config.searchLog()).isTrue();
    }

    @Test
    void from_severalMistakes_namesThemAll() {
        assertThatThrownBy(() -> SearchConfig.from(
                        Map.of("ETALASE_BUCKET", "photos", "ETALASE_CALLERS", "[{}]", "ETALASE_SEARCH_LOG", "yes")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContainingAll(
                        "AWS_REGION",
                        "ETALASE_OPENSEARCH_ENDPOINT",
                        "ETALASE_MODEL",
                        "ETALASE_CALLERS",
                        "ETALASE_SEARCH_LOG");
    }
}
