package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The template as CloudFormation would see it for some parameters: conditions decided, functions evaluated. What only AWS knows
 * stands as {@code <Resource>} or {@code <Resource.Attribute>}; addresses as {@code https://Resource.test}.
 */
final class ResolvedTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}]+)}");

    private final ObjectNode template;
    private final Map<String, JsonNode> values = new HashMap<>();

    /** @param parameters those that are not the defaults */
    ResolvedTemplate(Template template, Map<String, String> parameters) {
        this.template = template.tree();
        this.template
                .path("Parameters")
                .forEachEntry((name, parameter) -> values.put(name, value(parameter, parameters.get(name))));
        Map.of(
                        "AccountId",
                        "123456789012",
                        "Region",
                        "ap-southeast-1",
                        "Partition",
                        "aws",
                        "URLSuffix",
                        "amazonaws.com")
                .forEach((name, value) -> values.put("AWS::" + name, new TextNode(value)));
        values.put("AWS::NoValue", JsonNodeFactory.instance.missingNode());
    }

    /** The production template in one of its modes. */
    static ResolvedTemplate production(String mode) {
        return new ResolvedTemplate(
                ProductionTemplate.read(),
                mode.equals("existing")
                        ? Map.of(
                                "OpenSearchMode", mode,
                                "OpenSearchEndpoint", "https://domain.test",
                                "OpenSearchName", "mine",
                                "AlarmEmail", "operator@example.org")
                        : Map.of(
                                "OpenSearchMode", mode,
                                "AlarmEmail", "operator@example.org",
                                "OperatorArn", "arn:aws:iam::123456789012:role/operator"));
    }

    /** Names to definitions of those that are made. */
    Map<String, JsonNode> resources() {
        return template.path("Resources").properties().stream()
                .filter(each -> !each.getValue().has("Condition")
                        || condition(each.getValue().path("Condition").asText()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> resolved(each.getValue().path("Properties"))));
    }

    Map<String, JsonNode> resources(String type) {
        return resources().entrySet().stream()
                .filter(each -> template.path("Resources")
                        .path(each.getKey())
                        .path("Type")
                        .asText()
                        .equals(type))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The properties of one resource.
     *
     * @throws IllegalArgumentException if it is not made
     */
    JsonNode resource(String name) {
        JsonNode properties = resources().get(name);
        if (properties == null) {
            throw new IllegalArgumentException("no resource " + name);
        }
        return properties;
    }

    /** All that a function gets, that of {@code Globals} included. */
    Map<String, String> environment(String function) {
        Map<String, String> environment = new HashMap<>();
        resolved(template.at("/Globals/Function/Environment/Variables"))
                .forEachEntry((name, value) -> environment.put(name, value.asText()));
        resource(function)
                .at("/Environment/Variables")
                .forEachEntry((name, value) -> environment.put(name, value.asText()));
        return environment;
    }

    /** What CloudFormation would say instead of deploying. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        template.path("Rules").forEach(rule -> {
            if (!rule.has("RuleCondition") || truth(rule.path("RuleCondition"))) {
                rule.path("Assertions").forEach(assertion -> {
                    if (!truth(assertion.path("Assert"))) {
                        refusals.add(assertion.path("AssertDescription").asText());
                    }
                });
            }
        });
        return refusals;
    }

    private boolean condition(String name) {
        JsonNode condition = template.path("Conditions").path(name);
        if (condition.isMissingNode()) {
            throw new IllegalArgumentException("no condition " + name);
        }
        return truth(condition);
    }

    private boolean truth(JsonNode condition) {
        String function = condition.fieldNames().next();
        JsonNode arguments = condition.path(function);
        return switch (function) {
            case "Condition" -> condition(arguments.asText());
            case "Fn::Equals" ->
                resolved(arguments.path(0))
                        .asText()
                        .equals(resolved(arguments.path(1)).asText());
            case "Fn::Not" -> !truth(arguments.path(0));
            case "Fn::And" -> each(arguments).stream().allMatch(this::truth);
            case "Fn::Or" -> each(arguments).stream().anyMatch(this::truth);
            default -> throw new IllegalArgumentException("no condition: " + condition);
        };
    }

    private JsonNode resolved(JsonNode part) {
        if (part instanceof ArrayNode) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            each(part).stream()
                    .map(this::resolved)
                    .filter(value -> !value.isMissingNode())
                    .forEach(array::add);
            return array;
        }
        if (!(part instanceof ObjectNode)) {
            return part;
        }
        String first = part.isEmpty() ? "" : part.fieldNames().next();
        JsonNode argument = part.path(first);
        return switch (first) {
            case "Ref" ->
                Optional.ofNullable(values.get(argument.asText())).orElseGet(() -> text("<" + argument.asText() + ">"));
            case "Fn::GetAtt" ->
                text(attribute(argument.path(0).asText(), argument.path(1).asText()));
            case "Fn::If" -> resolved(argument.path(condition(argument.path(0).asText()) ? 1 : 2));
            case "Fn::Sub" -> text(substituted(argument));
            case "Fn::FindInMap" -> mapped(argument);
            default -> object(part);
        };
    }

    private ObjectNode object(JsonNode part) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        part.forEachEntry((name, content) -> {
            JsonNode value = resolved(content);
            if (!value.isMissingNode()) {
                object.set(name, value);
            }
        });
        return object;
    }

    private String substituted(JsonNode argument) {
        JsonNode variables = argument.path(1);
        String text = argument.isArray() ? argument.path(0).asText() : argument.asText();
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(variable(match.group(1), variables)));
    }

    private String variable(String name, JsonNode own) {
        if (own.has(name)) {
            return resolved(own.path(name)).asText();
        }
        if (values.containsKey(name)) {
            return values.get(name).asText();
        }
        int dot = name.indexOf('.');
        return dot < 0 ? "<" + name + ">" : attribute(name.substring(0, dot), name.substring(dot + 1));
    }

    private JsonNode mapped(JsonNode argument) {
        JsonNode value = template.path("Mappings");
        for (JsonNode key : argument) {
            value = value.path(resolved(key).asText());
        }
        return value;
    }

    private static String attribute(String resource, String attribute) {
        return switch (attribute) {
            case "CollectionEndpoint" -> "https://" + resource.toLowerCase(Locale.ROOT) + ".test";
            case "DomainEndpoint" -> resource.toLowerCase(Locale.ROOT) + ".test";
            default -> "<" + resource + "." + attribute + ">";
        };
    }

    private static JsonNode value(JsonNode parameter, @Nullable String given) {
        return given == null ? parameter.path("Default") : text(given);
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static TextNode text(String text) {
        return new TextNode(text);
    }
}
