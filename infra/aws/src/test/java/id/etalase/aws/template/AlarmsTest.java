package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.metrics.Metric;
import id.etalase.metrics.MetricLine;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmsTest {
    private static final String ALARM = "AWS::CloudWatch::Alarm";

    @ParameterizedTest
    @ValueSource(strings = {"serverless", "domain", "existing"})
    void alarms_all_tellTheTopic(String mode) {
        assertThat(ResolvedTemplate.production(mode).resources(ALARM))
                .isNotEmpty()
                .allSatisfy((name, alarm) -> {
                    assertThat(alarm.path("AlarmActions")).hasToString("[\"<AlarmTopic>\"]");
                    assertThat(alarm.path("OKActions")).hasToString("[\"<AlarmTopic>\"]");
                    assertThat(alarm.path("ActionsEnabled").asBoolean(true)).isTrue();
                    assertThat(alarm.path("AlarmDescription").asText()).isNotBlank();
                    assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
                });
    }

    @Test
    void topic_withAddress_tellsIt() {
        assertThat(ResolvedTemplate.production("serverless").resources("AWS::SNS::Subscription"))
                .hasEntrySatisfying("AlarmEmailSubscription", subscription -> {
                    assertThat(subscription.path("TopicArn").asText()).isEqualTo("<AlarmTopic>");
                    assertThat(subscription.path("Endpoint").asText()).isEqualTo("operator@example.org");
                });
    }

    @Test
    void budget_onlyWithAddress_isMadeAndTellsIt() {
        assertThat(new ResolvedTemplate(ProductionTemplate.read(), Map.of()).resources("AWS::Budgets::Budget"))
                .isEmpty();
        assertThat(ResolvedTemplate.production("serverless").resources("AWS::Budgets::Budget"))
                .hasEntrySatisfying("MonthlyBudget", budget -> {
                    assertThat(budget.at("/Budget/BudgetLimit")).hasToString("""
                            {"Amount":25,"Unit":"USD"}""");
                    assertThat(budget.path("NotificationsWithSubscribers"))
                            .hasSize(2)
                            .allSatisfy(notification -> assertThat(notification
                                            .at("/Subscribers/0/Address")
                                            .asText())
                                    .isEqualTo("operator@example.org"));
                });
    }

    @ParameterizedTest
    @CsvSource({"Errors", "Throttles", "Duration"})
    void functions_each_haveAnAlarm(String metric) {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");

        assertThat(template.resources(ALARM).values().stream()
                        .filter(alarm -> alarm.path("MetricName").asText().equals(metric))
                        .map(alarm -> alarm.at("/Dimensions/0/Value").asText()))
                .containsExactlyInAnyOrderElementsOf(template.resources("AWS::Serverless::Function").keySet().stream()
                        .map(name -> "<" + name + ">")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "FailedPhotoEventsAlarm, ApproximateNumberOfMessagesVisible, <FailedPhotoEvents.QueueName>, 1",
        "PhotoEventsAgeAlarm, ApproximateAgeOfOldestMessage, <PhotoEvents.QueueName>, 3600",
        "ApiErrorsAlarm, 5XXError, etalase, 3"
    })
    void queuesAndApi_each_haveTheirAlarm(String name, String metric, String whose, int threshold) {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");

        assertThat(template.resources(ALARM)).hasEntrySatisfying(name, alarm -> {
            assertThat(alarm.path("MetricName").asText()).isEqualTo(metric);
            assertThat(alarm.at("/Dimensions/0/Value").asText()).isEqualTo(whose);
            assertThat(alarm.path("Threshold").asInt()).isEqualTo(threshold);
        });
        // The figures of the API come under this name.
        assertThat(template.resource("SearchApi").path("Name").asText()).isEqualTo("etalase");
    }

    @Test
    void readme_alarms_areThoseOfTheTemplate() {
        Set<String> made = Stream.of("serverless", "domain", "existing")
                .flatMap(mode -> ResolvedTemplate.production(mode).resources(ALARM).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        made.add("MonthlyBudget");

        assertThat(Readme.table("## Alarms").stream()
                        .flatMap(row -> Readme.code(row.getFirst()).stream())
                        .filter(name -> Character.isUpperCase(name.charAt(0))))
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @ParameterizedTest
    @CsvSource({"serverless, AWS/AOSS, CollectionId=<ProductCollection.Id>", "domain, AWS/ES, etalase-products"})
    void dashboard_inEachMode_showsEveryPart(String mode, String namespace, String whose) {
        JsonNode body = Statement.json(ResolvedTemplate.production(mode)
                .resource("Dashboard")
                .path("DashboardBody")
                .asText());

        assertThat(body.path("widgets")).hasSizeGreaterThan(10);
        assertThat(body.toString())
                .contains(namespace, whose)
                .contains("<PhotoEvents.QueueName>", "<FailedPhotoEvents.QueueName>")
                .contains("ApproximateAgeOfOldestMessage", "restoreDurationMs", "4XXError", "5XXError", "\"p99\"")
                .contains("<IndexingFunction>", "<SearchFunction>", "<OwnerFunction>")
                .doesNotContain("${");
    }

    /** What the functions measure by themselves, all of it and nothing else. */
    @Test
    void dashboard_ofTheFunctionsOwnMetrics_showsEach() {
        JsonNode body = Statement.json(ResolvedTemplate.production("serverless")
                .resource("Dashboard")
                .path("DashboardBody")
                .asText());

        Set<String> shown = body.path("widgets")
                .valueStream()
                .flatMap(widget -> widget.at("/properties/metrics").valueStream())
                .filter(metric -> metric.path(0).asText().equals(MetricLine.NAMESPACE))
                .peek(metric -> {
                    assertThat(metric.path(2).asText()).isEqualTo(MetricLine.DIMENSION);
                    assertThat(metric.path(3).asText()).isIn("<SearchFunction>", "<IndexingFunction>");
                })
                .map(metric -> metric.path(1).asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Metric.values()).map(Metric::text).toList());
    }

    @Test
    void dashboard_widgets_lieBesideEachOther() {
        JsonNode widgets = Statement.json(ResolvedTemplate.production("domain")
                        .resource("Dashboard")
                        .path("DashboardBody")
                        .asText())
                .path("widgets");

        assertThat(widgets.valueStream().map(widget -> widget.path("x") + "," + widget.path("y")))
                .doesNotHaveDuplicates();
        assertThat(widgets)
                .allSatisfy(widget -> assertThat(
                                widget.path("x").asInt() + widget.path("width").asInt())
                        .isLessThanOrEqualTo(24));
    }
}
