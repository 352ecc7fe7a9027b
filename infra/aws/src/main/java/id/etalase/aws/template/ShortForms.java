package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** CloudFormation's YAML tags and what they are short for (User Guide, "Intrinsic function reference"). */
final class ShortForms {
    private static final Set<String> WITHOUT_PREFIX = Set.of("Ref", "Condition");
    private static final Set<String> WITH_PREFIX = Set.of(
            "And",
            "Base64",
            "Cidr",
            "Equals",
            "FindInMap",
            "GetAtt",
            "GetAZs",
            "If",
            "ImportValue",
            "Join",
            "Not",
            "Or",
            "Select",
            "Split",
            "Sub",
            "Transform");

    private ShortForms() {}

    /**
     * @param tag without its exclamation mark
     * @throws IllegalArgumentException if CloudFormation has no such function
     */
    static ObjectNode expand(String tag, JsonNode argument) {
        ObjectNode function = JsonNodeFactory.instance.objectNode();
        if (WITHOUT_PREFIX.contains(tag)) {
            return function.set(tag, argument);
        }
        if (!WITH_PREFIX.contains(tag)) {
            throw new IllegalArgumentException("!" + tag + " is no function of CloudFormation that is known here");
        }
        boolean attribute = tag.equals("GetAtt") && argument.isTextual();
        return function.set("Fn::" + tag, attribute ? attribute(argument.textValue()) : argument);
    }

    /** {@code Resource.Attribute}; only the attribute may have more dots. */
    private static ArrayNode attribute(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("!GetAtt " + text + " names no attribute");
        }
        return JsonNodeFactory.instance.arrayNode().add(text.substring(0, dot)).add(text.substring(dot + 1));
    }
}
