package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class StorageTest {
    private final ResolvedTemplate template = ResolvedTemplate.production("domain");

    @Test
    void buckets_all_blockThePublic() {
        assertThat(template.resources("AWS::S3::Bucket")).isNotEmpty().allSatisfy((name, bucket) -> {
            assertThat(Stream.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"))
                    .allMatch(setting -> bucket.at("/PublicAccessBlockConfiguration/" + setting)
                            .asBoolean());
            assertThat(bucket.at("/OwnershipControls/Rules/0/ObjectOwnership").asText())
                    .isEqualTo("BucketOwnerEnforced");
        });
    }

    @Test
    void buckets_all_areEncryptedVersionedAndForgetOldVersions() {
        assertThat(template.resources("AWS::S3::Bucket")).isNotEmpty().allSatisfy((name, bucket) -> {
            assertThat(bucket.findValuesAsText("SSEAlgorithm")).containsExactly("AES256");
            assertThat(bucket.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
            JsonNode rules = bucket.at("/LifecycleConfiguration/Rules");
            assertThat(rules.findValuesAsText("NoncurrentDays")).containsExactly("30", "1");
            assertThat(rules.findValuesAsText("DaysAfterInitiation")).containsExactly("1");
            assertThat(rules.findValuesAsText("ExpiredObjectDeleteMarker")).containsExactly("true");
            assertThat(rules.findValuesAsText("Status")).containsOnly("Enabled");
        });
    }

    @Test
    void bucketsQueuesAndTopics_all_refusePlainHttp() {
        Stream.of(
                        Map.entry("AWS::S3::Bucket", "Bucket"),
                        Map.entry("AWS::SQS::Queue", "Queues"),
                        Map.entry("AWS::SNS::Topic", "Topics"))
                .forEach(kind -> assertThat(template.resources(kind.getKey()).keySet())
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(template.resources().values().stream()
                                        .filter(policy -> policy.path(kind.getValue())
                                                        .toString()
                                                        .contains("<" + name + ">")
                                                && refusesPlainHttp(policy)))
                                .as(name)
                                .hasSize(1)));
    }

    @Test
    void bucket_oldTls_isRefused() {
        assertThat(template.resource("PhotoBucketPolicy").findValuesAsText("s3:TlsVersion"))
                .containsExactly("1.2");
    }

    @Test
    void queues_all_areEncryptedAndTheFirstHandsOnToTheSecond() {
        assertThat(template.resources("AWS::SQS::Queue"))
                .hasSize(2)
                .allSatisfy((name, queue) -> assertThat(
                                queue.path("SqsManagedSseEnabled").asBoolean())
                        .isTrue());
        JsonNode events = template.resource("PhotoEvents");
        JsonNode failed = template.resource("FailedPhotoEvents");
        assertThat(events.at("/RedrivePolicy/deadLetterTargetArn").asText()).isEqualTo("<FailedPhotoEvents.Arn>");
        assertThat(failed.path("MessageRetentionPeriod").asInt())
                .isGreaterThan(events.path("MessageRetentionPeriod").asInt());
    }

    @Test
    void domain_made_isEncryptedAndSpeaksTlsOnly() {
        JsonNode domain = template.resource("ProductIndex");

        assertThat(domain.at("/EncryptionAtRestOptions/Enabled").asBoolean()).isTrue();
        assertThat(domain.at("/NodeToNodeEncryptionOptions/Enabled").asBoolean())
                .isTrue();
        assertThat(domain.at("/DomainEndpointOptions/EnforceHTTPS").asBoolean()).isTrue();
        assertThat(domain.at("/DomainEndpointOptions/TLSSecurityPolicy").asText())
                .startsWith("Policy-Min-TLS-1-2");
    }

    @Test
    void logGroups_all_forgetAfterTheChosenDays() {
        assertThat(template.resources("AWS::Logs::LogGroup"))
                .hasSize(4)
                .allSatisfy((name, group) ->
                        assertThat(group.path("RetentionInDays").asInt()).isEqualTo(30));
    }

    @Test
    void accessLog_fields_holdNothingOfThePerson() {
        String format =
                template.resource("SearchApi").at("/AccessLogSetting/Format").asText();

        assertThat(Statement.json(format).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "requestId",
                        "requestTime",
                        "apiKeyId",
                        "method",
                        "resource",
                        "status",
                        "problem",
                        "responseLength",
                        "responseLatencyMs",
                        "integrationLatencyMs",
                        "integrationRequestId",
                        "traceId");
        assertThat(format).doesNotContain("sourceIp", "userAgent", "$context.path\"");
    }

    private static boolean refusesPlainHttp(JsonNode policy) {
        return StreamSupport.stream(policy.at("/PolicyDocument/Statement").spliterator(), false)
                .anyMatch(statement -> statement.path("Effect").asText().equals("Deny")
                        && statement.path("Principal").asText().equals("*")
                        && statement
                                .at("/Condition/Bool/aws:SecureTransport")
                                .asText()
                                .equals("false"));
    }
}
