package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsTest {
    private static final Pattern SETTING = Pattern.compile("\"(ETALASE_[A-Z0-9_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"30", "60", "120", "300"})
    void queueVisibility_whateverTheTimeout_isSixTimesAsLong(String timeout) {
        ResolvedTemplate template = new ResolvedTemplate(ProductionTemplate.read(), Map.of("IndexingTimeout", timeout));
        int seconds = template.resource("IndexingFunction").path("Timeout").asInt();

        assertThat(seconds).isEqualTo(Integer.parseInt(timeout));
        assertThat(template.resource("PhotoEvents").path("VisibilityTimeout").asInt())
                .isEqualTo(6 * seconds);
        assertThat(template.resource("IndexingDurationAlarm").path("Threshold").asInt())
                .isEqualTo(800 * seconds);
    }

    @Test
    void timeoutsOfAllFunctions_byDefault_areBelowTheQueuesVisibility() {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");
        int visibility =
                template.resource("PhotoEvents").path("VisibilityTimeout").asInt();

        assertThat(template.resources("AWS::Serverless::Function"))
                .hasSize(3)
                .allSatisfy((name, function) ->
                        assertThat(function.path("Timeout").asInt()).isBetween(1, visibility - 1));
    }

    @Test
    void timeoutChoices_any_haveTheirVisibility() {
        JsonNode template = ProductionTemplate.read().tree();

        Set<String> choices = template.at("/Parameters/IndexingTimeout/AllowedValues")
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        assertThat(names(template.at("/Mappings/QueueVisibility"))).isEqualTo(choices);
        assertThat(names(template.at("/Mappings/IndexingDurationAlarm"))).isEqualTo(choices);
    }

    @Test
    void environment_everySetting_isReadBySomebody() {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");
        Set<String> given = Stream.of("IndexingFunction", "SearchFunction", "OwnerFunction")
                .flatMap(function -> template.environment(function).keySet().stream())
                .filter(name -> name.startsWith("ETALASE_"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(settingsInSources()).containsAll(given);
    }

    @Test
    void readme_environment_isWhatTheFunctionsGet() {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");
        Set<String> given = Stream.of("IndexingFunction", "SearchFunction", "OwnerFunction")
                .flatMap(function -> template.environment(function).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Readme.table("### What the functions read"))
                .flatExtracting(row -> Readme.code(row.getFirst()))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    /** Without it a changed parameter would not reach the alias. */
    @ParameterizedTest
    @ValueSource(strings = {"Indexing", "Search", "Owner"})
    void versionDescription_namesEveryParameterThatTheFunctionUses(String function) {
        JsonNode template = ProductionTemplate.read().tree();
        JsonNode properties = template.at("/Resources/" + function + "Function/Properties");
        Set<String> used = References.in(properties);
        used.addAll(References.in(template.at("/Globals/Function")));
        used.retainAll(names(template.path("Parameters")));
        // The queue's trigger reads these, not the function.
        used.removeAll(References.in(properties.at("/Events/PhotoEvents")));
        used.removeAll(References.in(properties.at("/Events/Sweep")));
        // Too long for a description: CallersRevision stands for it.
        if (used.remove("MoreCallers")) {
            used.add("CallersRevision");
        }

        assertThat(References.in(properties.path("VersionDescription"))).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IndexingFunction", "SearchFunction", "OwnerFunction"})
    void versionDescription_withTheLongestValues_fitsInto256Characters(String function) {
        Map<String, String> longest = new HashMap<>();
        longest.put("Name", "n".repeat(16));
        longest.put("Runtime", "java25");
        longest.put("Architecture", "x86_64");
        longest.put("IndexingMemory", "10240");
        longest.put("SearchMemory", "10240");
        longest.put("OwnerMemory", "3008");
        longest.put("IndexingTimeout", "300");
        longest.put("LogLevel", "DEBUG");
        longest.put("Model", "m".repeat(32));
        longest.put("CallersRevision", "r".repeat(10));
        longest.put("IndexName", "i".repeat(32));
        longest.put("OpenSearchMode", "existing");
        longest.put("OpenSearchService", "aoss");
        longest.put("OpenSearchEndpoint", "https://" + "e".repeat(100));

        assertThat(new ResolvedTemplate(ProductionTemplate.read(), longest)
                        .resource(function)
                        .path("VersionDescription")
                        .asText())
                .hasSizeLessThanOrEqualTo(256)
                .endsWith("e");
    }

    @Test
    void functions_all_areTracedLoggedAndCalledByAlias() {
        JsonNode globals = ProductionTemplate.read().tree().at("/Globals/Function");

        assertThat(globals.path("Tracing").asText()).isEqualTo("Active");
        assertThat(globals.path("AutoPublishAlias").asText()).isEqualTo("live");
        assertThat(globals.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
        assertThat(globals.at("/EphemeralStorage/Size").asInt()).isEqualTo(512);
        assertThat(ResolvedTemplate.production("serverless").resources("AWS::Serverless::Function"))
                .allSatisfy((name, function) -> {
                    assertThat(function.at("/LoggingConfig/LogFormat").asText()).isEqualTo("JSON");
                    assertThat(function.at("/LoggingConfig/LogGroup").asText())
                            .isEqualTo("<" + name.replace("Function", "Logs") + ">");
                    assertThat(function.path("Role").asText())
                            .isEqualTo("<" + name.replace("Function", "Role") + ".Arn>");
                });
    }

    private static Set<String> settingsInSources() {
        try (Stream<Path> files = Files.walk(ProductionTemplate.ROOT.resolve("functions"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/main/"))
                    .flatMap(file -> SETTING.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
