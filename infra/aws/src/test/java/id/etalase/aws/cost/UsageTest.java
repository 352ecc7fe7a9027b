package id.etalase.aws.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.aws.template.Architecture;
import id.etalase.aws.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Hand-computed: 1,000 searches a month in 2 products of 5 photos each, all brought in this month; functions of 2 GB. */
class UsageTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Measured MEASURED = new Measured(2048, 0, 50, 150, 500);
    private static final Workload WORKLOAD = Workload.firstMonth(1, 2, 5, 1000);

    private static Deployment deployment(OpenSearchMode mode) {
        return new Deployment(mode, Architecture.ARM64, 2048, OptionalDouble.empty());
    }

    private static Map<Billed, Double> usage(OpenSearchMode mode) {
        return Usage.of(WORKLOAD, deployment(mode), MEASURED).quantities();
    }

    @Test
    void compute_searchesPhotosAndOwners_addUp() {
        // 1,000 searches x 0.2 s x 2 GB; 10 photos and 2 product.json = 12 files x 0.5 s x 2 GB; 12 x 0.1 s x 0.5 GB
        assertThat(usage(OpenSearchMode.EXISTING).get(Billed.LAMBDA_COMPUTE_ARM64))
                .isEqualTo(400 + 12 + 0.6, EXACT);
        assertThat(usage(OpenSearchMode.EXISTING)).doesNotContainKey(Billed.LAMBDA_COMPUTE_X86_64);
    }

    @Test
    void requests_searchesAndFiles_areCountedWhereTheyPass() {
        Map<Billed, Double> usage = usage(OpenSearchMode.EXISTING);

        assertThat(usage.get(Billed.LAMBDA_REQUESTS)).as("1,000 + 12 + 12").isEqualTo(1024, EXACT);
        assertThat(usage.get(Billed.API_REQUESTS)).as("2 x 1,000 + 12").isEqualTo(2012, EXACT);
        assertThat(usage.get(Billed.S3_WRITES)).as("2 x 12").isEqualTo(24, EXACT);
        assertThat(usage.get(Billed.S3_READS)).as("4 x 12 + 10 x 1,000").isEqualTo(10_048, EXACT);
        assertThat(usage.get(Billed.SQS_REQUESTS))
                .as("730 h x 900 polls + 3 x 12")
                .isEqualTo(657_036, EXACT);
    }

    @Test
    void traffic_photosShown_areWhatGoesOut() {
        Map<Billed, Double> usage = usage(OpenSearchMode.EXISTING);

        assertThat(usage.get(Billed.TRANSFER_OUT))
                .as("1,000 x (10 x 300 kB + 10 kB)")
                .isEqualTo(3.01, EXACT);
        assertThat(usage.get(Billed.S3_STORAGE)).as("10 x 300 kB").isEqualTo(0.003, EXACT);
    }

    @Test
    void index_domain_runsAllTheTime() {
        assertThat(usage(OpenSearchMode.DOMAIN))
                .containsEntry(Billed.OPENSEARCH_NODE, 730.0)
                .containsEntry(Billed.OPENSEARCH_VOLUME, 10.0)
                .doesNotContainKey(Billed.OPENSEARCH_UNITS);
    }

    @Test
    void index_existing_isPaidForAlready() {
        assertThat(usage(OpenSearchMode.EXISTING))
                .doesNotContainKeys(Billed.OPENSEARCH_UNITS, Billed.OPENSEARCH_NODE, Billed.OPENSEARCH_STORAGE);
    }

    @Test
    void index_serverless_isAwakeForTenMinutesAfterEachBurst() {
        // Rates an hour: 1,001 / 365 and 1 / 365. Awake: 365 x (1 - e^(-2.742466 / 6)) = 133.907 and 0.166629 h; and 12
        // x 0.5 s
        double expected = 2 * (133.907 + 5.069444) + 0.166629 + 6 / 3600.0;

        assertThat(usage(OpenSearchMode.SERVERLESS).get(Billed.OPENSEARCH_UNITS))
                .isEqualTo(expected, within(0.01));
    }

    @Test
    void index_serverlessWithKnownHours_takesThem() {
        Deployment known = new Deployment(OpenSearchMode.SERVERLESS, Architecture.ARM64, 2048, OptionalDouble.of(100));

        assertThat(Usage.of(WORKLOAD, known, MEASURED).quantities().get(Billed.OPENSEARCH_UNITS))
                .isEqualTo(2 * 100 + 0.166629 + 6 / 3600.0, within(0.001));
    }

    @Test
    void awakeHours_manyRequests_areNeverMoreThanTheDayIsOpen() {
        assertThat(IndexUsage.awakeHours(1e9)).isEqualTo(365, within(1e-6));
        assertThat(IndexUsage.awakeHours(0)).isZero();
    }

    @Test
    void alarmsAndDashboards_theTemplate_hasAsManyAsAreAssumed() throws IOException {
        Template template = Template.read(Path.of(System.getProperty("etalase.root"), "infra/template.yaml"));

        assertThat(template.resources("AWS::CloudWatch::Alarm")).hasSize(Assumptions.ALARMS);
        assertThat(template.resources("AWS::CloudWatch::Dashboard")).hasSize(Assumptions.DASHBOARDS);
        assertThat(template.resources("AWS::Serverless::Function")).hasSize(Assumptions.FUNCTIONS);
    }
}
