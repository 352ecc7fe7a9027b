package id.etalase.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.configuration.InvalidSettingsException;
import id.etalase.configuration.Settings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class S3ConfigTest {
    @Test
    void from_onAws_needsBucketAndRegion() {
        assertThat(read(Map.of("ETALASE_BUCKET", "photos", "AWS_REGION", "ap-southeast-3")))
                .isEqualTo(new S3Config("photos", "ap-southeast-3", Optional.empty()));
    }

    @Test
    void from_withEndpoint_hasIt() {
        assertThat(read(Map.of(
                                "ETALASE_BUCKET", "photos",
                                "AWS_REGION", "ap-southeast-3",
                                "ETALASE_S3_ENDPOINT", "http://127.0.0.1:9000"))
                        .endpoint())
                .hasValue(URI.create("http://127.0.0.1:9000"));
    }

    @Test
    void from_severalMistakes_namesThemAll() {
        assertThatThrownBy(() -> read(Map.of("ETALASE_S3_ENDPOINT", "127.0.0.1:9000")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("ETALASE_BUCKET is not set")
                .hasMessageContaining("AWS_REGION is not set")
                .hasMessageContaining("ETALASE_S3_ENDPOINT=\"127.0.0.1:9000\"")
                .hasMessageContaining("http or https");
    }

    private static S3Config read(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        return settings.build(S3Config.from(settings));
    }
}
