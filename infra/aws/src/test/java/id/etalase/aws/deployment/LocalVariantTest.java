package id.etalase.aws.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.aws.template.Template;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LocalVariantTest {
    @Test
    void whole_productionTemplate_losesOnlyWhatStandsForTheIndexAndTheBudget() throws IOException {
        Set<String> lost = types(Template.read(LocalVariant.PRODUCTION).tree());
        lost.removeAll(types(LocalVariant.whole().template().tree()));

        assertThat(lost)
                .containsExactlyInAnyOrder(
                        "AWS::Budgets::Budget",
                        "AWS::OpenSearchServerless::AccessPolicy",
                        "AWS::OpenSearchServerless::Collection",
                        "AWS::OpenSearchServerless::CollectionGroup",
                        "AWS::OpenSearchServerless::SecurityPolicy",
                        "AWS::OpenSearchService::Domain");
    }

    @Test
    void whole_everyFunction_hasABuiltPackageOfThisMachine() throws IOException {
        assertThat(LocalVariant.whole().functions().values())
                .extracting(
                        function -> LocalVariant.built(function).getFileName().toString())
                .allMatch(name -> name.endsWith("-" + LocalVariant.PARAMETERS.get("Architecture") + ".zip")
                        || name.equals("owner.zip"));
    }

    @Test
    void photoSide_whole_isBucketAndQueuesWithTheirPolicies() throws IOException {
        assertThat(types(LocalVariant.whole().photoSide().template().tree()))
                .containsExactly(
                        "AWS::S3::Bucket", "AWS::S3::BucketPolicy", "AWS::SQS::Queue", "AWS::SQS::QueuePolicy");
    }

    @Test
    void photoSide_outputs_speakOfNoFunction() throws IOException {
        JsonNode outputs = LocalVariant.whole().photoSide().template().tree().path("Outputs");

        assertThat(outputs.toString()).doesNotContain("Function").contains("PhotoBucketName", "PhotoEventsUrl");
    }

    @Test
    void document_numbersFromParameters_areNumbers() throws IOException {
        JsonNode source = JsonMapper.builder()
                .build()
                .readTree(LocalVariant.whole().document())
                .at("/Resources/IndexingFunction/Properties/Events/PhotoEvents/Properties");

        assertThat(source.at("/ScalingConfig/MaximumConcurrency").isInt()).isTrue();
        assertThat(source.path("BatchSize").isInt()).isTrue();
    }

    @Test
    void withFunction_customRuntime_hasTheEmulatorsAddressesAndNoSnapshot() throws IOException {
        JsonNode function = LocalVariant.whole()
                .withFunction("SearchFunction", "s3://bucket/search.zip", new Custom())
                .functions()
                .get("SearchFunction")
                .path("Properties");

        assertThat(function.path("CodeUri").asText()).isEqualTo("s3://bucket/search.zip");
        assertThat(function.path("Runtime").asText()).isEqualTo("provided.al2023");
        assertThat(function.at("/SnapStart/ApplyOn").asText()).isEqualTo("None");
        assertThat(function.at("/Environment/Variables/ETALASE_S3_ENDPOINT").asText())
                .isEqualTo("http://127.0.0.1:1");
        assertThat(function.path("Handler").asText()).isEqualTo("id.etalase.search.SearchHandler::handleRequest");
    }

    private static Set<String> types(JsonNode template) {
        Set<String> types = new TreeSet<>();
        template.path("Resources")
                .forEach(resource -> types.add(resource.path("Type").asText()));
        return types;
    }

    private record Custom() implements EmulatedLambda {
        @Override
        public URI endpoint() {
            return URI.create("http://127.0.0.1:1");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("ETALASE_S3_ENDPOINT", endpoint().toString());
        }

        @Override
        public FunctionRuntime functions() {
            return FunctionRuntime.CUSTOM;
        }

        @Override
        public void close() {}
    }
}
