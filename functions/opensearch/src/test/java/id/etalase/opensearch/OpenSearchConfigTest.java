package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.configuration.InvalidSettingsException;
import id.etalase.configuration.Settings;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenSearchConfigTest {
    private static OpenSearchConfig read(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        return settings.build(OpenSearchConfig.from(settings));
    }

    @Test
    void from_endpointAlone_isAnUnsignedLuceneIndex() {
        assertThat(read(Map.of("ETALASE_OPENSEARCH_ENDPOINT", "http://127.0.0.1:9200")))
                .isEqualTo(OpenSearchConfig.local(URI.create("http://127.0.0.1:9200")));
    }

    @Test
    void from_signed_takesServiceRegionAndEngine() {
        assertThat(read(Map.of(
                        "ETALASE_OPENSEARCH_ENDPOINT", "https://abc.aoss.amazonaws.com",
                        "ETALASE_OPENSEARCH_SERVICE", "aoss",
                        "ETALASE_INDEX", "foto",
                        "ETALASE_KNN_ENGINE", "faiss",
                        "AWS_REGION", "ap-southeast-3")))
                .isEqualTo(new OpenSearchConfig(
                        URI.create("https://abc.aoss.amazonaws.com"),
                        Signing.AOSS,
                        "ap-southeast-3",
                        "foto",
                        KnnEngine.FAISS));
    }

    @Test
    void from_everythingWrong_namesEachMistake() {
        assertThatThrownBy(() -> read(Map.of(
                        "ETALASE_OPENSEARCH_ENDPOINT", "localhost:9200",
                        "ETALASE_OPENSEARCH_SERVICE", "s3",
                        "ETALASE_INDEX", "Foto",
                        "ETALASE_KNN_ENGINE", "nmslib")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("give http or https, a host")
                .hasMessageContaining("use none, es or aoss")
                .hasMessageContaining("lower-case letters, digits and hyphens")
                .hasMessageContaining("use lucene or faiss");
    }

    @Test
    void from_signedWithoutARegion_asksForIt() {
        assertThatThrownBy(() -> read(Map.of(
                        "ETALASE_OPENSEARCH_ENDPOINT",
                        "https://abc.es.amazonaws.com",
                        "ETALASE_OPENSEARCH_SERVICE",
                        "es")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("AWS_REGION is not set");
    }
}
