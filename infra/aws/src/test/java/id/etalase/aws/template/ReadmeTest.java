package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final JsonNode template = ProductionTemplate.read().tree();

    @Test
    void parameters_andTheirDefaults_areThoseOfTheTemplate() {
        Map<String, String> real = new TreeMap<>();
        template.path("Parameters")
                .forEachEntry((name, parameter) ->
                        real.put(name, parameter.path("Default").asText()));

        Map<String, String> explained = Readme.table("## Parameters").stream()
                .collect(Collectors.toMap(
                        row -> row.getFirst().replace("`", ""),
                        row -> row.get(1).equals("empty") ? "" : row.get(1).replace("`", ""),
                        (one, other) -> one + " twice",
                        TreeMap::new));

        assertThat(explained).isEqualTo(real);
    }

    @Test
    void parameters_inTheConsole_allStandInAGroup() {
        assertThat(template.at("/Metadata/AWS::CloudFormation::Interface/ParameterGroups")
                        .valueStream()
                        .flatMap(group -> group.path("Parameters").valueStream())
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(names("Parameters"));
    }

    @Test
    void resources_allButAlarms_standInTheTableOfParts() {
        Set<String> alarms =
                ProductionTemplate.read().resources("AWS::CloudWatch::Alarm").keySet();

        assertThat(Readme.table("## What is deployed").stream().flatMap(row -> Readme.code(row.get(1)).stream()))
                .containsExactlyInAnyOrderElementsOf(names("Resources").stream()
                        .filter(name -> !alarms.contains(name))
                        .toList());
    }

    @Test
    void openSearchModes_each_areExplained() {
        assertThat(Readme.table("### Where the product index lives").stream()
                        .flatMap(row -> Readme.code(row.getFirst()).stream()))
                .containsExactlyElementsOf(template.at("/Parameters/OpenSearchMode/AllowedValues")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    @Test
    void gatewayResponses_each_areExplained() {
        Set<String> real = names("Resources/SearchApi/Properties/GatewayResponses");

        assertThat(Readme.table("## The API at the gateway").stream()
                        .flatMap(row -> Readme.code(row.getFirst()).stream())
                        .filter(name -> name.matches("[A-Z0-9_]+")))
                .containsExactlyInAnyOrderElementsOf(real);
    }

    private Set<String> names(String path) {
        Set<String> names = new TreeSet<>();
        template.at("/" + path).fieldNames().forEachRemaining(names::add);
        return names;
    }
}
