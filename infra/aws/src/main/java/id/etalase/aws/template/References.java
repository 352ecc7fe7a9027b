package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a part of a template refers to: resources, parameters and pseudo parameters. */
public final class References {
    /** {@code ${Name}} or {@code ${Name.Attribute}}, but not {@code ${!literal}}. */
    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([^!}.]+)[^}]*}");

    private References() {}

    /** In the order in which they stand there, by {@code Ref}, {@code Fn::GetAtt}, {@code Fn::Sub} or {@code DependsOn}. */
    public static Set<String> in(JsonNode part) {
        Set<String> names = new LinkedHashSet<>();
        collect(part, names);
        return names;
    }

    private static void collect(JsonNode part, Set<String> names) {
        part.forEachEntry((name, value) -> {
            switch (name) {
                // SAM knows what it makes of a resource by a dot, as in IndexingFunction.Alias.
                case "Ref" -> names.add(value.asText().replaceFirst("\\..*", ""));
                case "Fn::GetAtt" -> names.add(value.path(0).asText());
                case "Fn::Sub" -> substituted(value, names);
                case "DependsOn" -> texts(value, names);
                default -> collect(value, names);
            }
        });
        if (part.isArray()) {
            part.forEach(each -> collect(each, names));
        }
    }

    private static void substituted(JsonNode argument, Set<String> names) {
        JsonNode text = argument.isArray() ? argument.path(0) : argument;
        JsonNode variables = argument.path(1);
        IN_TEXT.matcher(text.asText())
                .results()
                .map(match -> match.group(1))
                .filter(name -> !variables.has(name))
                .forEach(names::add);
        collect(variables, names);
    }

    private static void texts(JsonNode value, Set<String> names) {
        if (value.isArray()) {
            value.forEach(each -> names.add(each.asText()));
        } else {
            names.add(value.asText());
        }
    }
}
