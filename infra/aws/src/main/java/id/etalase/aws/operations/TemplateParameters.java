package id.etalase.aws.operations;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.aws.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a template can be told. */
public final class TemplateParameters {
    private final JsonNode parameters;

    public TemplateParameters(Template template) {
        parameters = template.tree().path("Parameters");
    }

    /**
     * The value that is taken where none is given.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public String defaultOf(String name) {
        if (!parameters.has(name)) {
            throw new IllegalArgumentException("The template has no parameter " + name);
        }
        return parameters.path(name).path("Default").asText();
    }

    /** Whether a value is one of those that a parameter takes. */
    public boolean takes(String name, String value) {
        return parameters.has(name) && allowed(parameters.path(name), value);
    }

    /**
     * Finds out before AWS does.
     *
     * @throws IllegalArgumentException naming every parameter that is unknown and every value that is not allowed
     */
    public void check(Map<String, String> values) {
        List<String> wrong = new ArrayList<>();
        values.forEach((name, value) -> {
            JsonNode parameter = parameters.path(name);
            if (parameter.isMissingNode()) {
                wrong.add("There is no parameter " + name + "; there are " + names() + ".");
            } else if (!allowed(parameter, value)) {
                wrong.add(name + "=" + value + " is not allowed: " + rule(parameter) + ".");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
    }

    private static boolean allowed(JsonNode parameter, String value) {
        JsonNode choice = parameter.path("AllowedValues");
        if (choice.isArray()) {
            return choice.valueStream().anyMatch(each -> each.asText().equals(value));
        }
        JsonNode pattern = parameter.path("AllowedPattern");
        if (pattern.isTextual() && !value.matches(pattern.textValue())) {
            return false;
        }
        return !parameter.path("Type").asText().equals("Number") || inRange(parameter, value);
    }

    private static boolean inRange(JsonNode parameter, String value) {
        try {
            double number = Double.parseDouble(value);
            return number >= parameter.path("MinValue").asDouble(Double.NEGATIVE_INFINITY)
                    && number <= parameter.path("MaxValue").asDouble(Double.POSITIVE_INFINITY);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String rule(JsonNode parameter) {
        JsonNode choice = parameter.path("AllowedValues");
        if (choice.isArray()) {
            return "it is one of " + choice;
        }
        return parameter.has("ConstraintDescription")
                ? "it " + parameter.path("ConstraintDescription").asText()
                : parameter.path("Description").asText();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        parameters.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
