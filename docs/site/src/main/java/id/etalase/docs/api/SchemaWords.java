package id.etalase.docs.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.docs.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few words what a schema lets through. */
final class SchemaWords {
    private SchemaWords() {}

    /** The type: names of schemas lead to them. */
    static void type(Html html, JsonNode schema) {
        String name = ApiDocument.name(schema);
        if (!name.isEmpty()) {
            html.element("a", name, "href", "#" + anchor(name));
        } else if (schema.has("oneOf") || schema.has("anyOf")) {
            choice(html, schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf"));
        } else if (schema.has("const")) {
            html.element("code", schema.path("const").asText());
        } else if (schema.has("enum")) {
            html.text("one of ");
            values(html, schema.path("enum"));
        } else if (schema.has("items")) {
            html.text(orNull(schema) ? "list or null of " : "list of ");
            type(html, schema.path("items"));
        } else {
            html.text(types(schema));
        }
    }

    /** What else it asks for, such as {@code 1 to 50}; empty if nothing. */
    static String limits(JsonNode schema) {
        List<String> words = new ArrayList<>();
        if (schema.has("format") && !schema.path("format").asText().equals("binary")) {
            words.add(schema.path("format").asText());
        }
        range(words, schema.path("minimum"), schema.path("maximum"), "");
        if (schema.has("exclusiveMinimum")) {
            words.add("more than " + schema.path("exclusiveMinimum").asText());
        }
        range(words, schema.path("minLength"), schema.path("maxLength"), " characters");
        range(words, schema.path("minItems"), schema.path("maxItems"), " entries");
        if (schema.path("uniqueItems").asBoolean()) {
            words.add("no two the same");
        }
        if (schema.has("default")) {
            words.add("default " + schema.path("default").asText());
        }
        return String.join(", ", words);
    }

    /** Where a schema stands on the page. */
    static String anchor(String name) {
        return "schema-" + name;
    }

    private static void range(List<String> words, JsonNode least, JsonNode most, String what) {
        if (!least.isMissingNode() && !most.isMissingNode()) {
            words.add(least.asText() + " to " + most.asText() + what);
        } else if (!most.isMissingNode()) {
            words.add("at most " + most.asText() + what);
        } else if (!least.isMissingNode()) {
            words.add("at least " + least.asText() + what);
        }
    }

    private static void choice(Html html, JsonNode alternatives) {
        String between = "";
        for (JsonNode alternative : alternatives) {
            html.text(between);
            type(html, alternative);
            between = " or ";
        }
    }

    private static void values(Html html, JsonNode values) {
        String between = "";
        for (JsonNode value : values) {
            html.text(between).element("code", value.asText());
            between = ", ";
        }
    }

    private static boolean orNull(JsonNode schema) {
        return schema.path("type").valueStream().anyMatch(type -> type.asText().equals("null"));
    }

    private static String types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream().map(JsonNode::asText).collect(Collectors.joining(" or "));
        }
        return type.asText(schema.has("properties") ? "object" : "any");
    }
}
