package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map.Entry;
import java.util.Set;

/** Decides a condition for good: its branches are taken, and the condition is gone. */
final class SettledCondition {
    private final String name;
    private final boolean value;

    private SettledCondition(String name, boolean value) {
        this.name = name;
        this.value = value;
    }

    /** @throws IllegalArgumentException if there is no such condition */
    static void in(ObjectNode template, String name, boolean value) {
        if (template.withObject("/Conditions").remove(name) == null) {
            throw new IllegalArgumentException("The template has no condition " + name);
        }
        SettledCondition condition = new SettledCondition(name, value);
        Set<String> gone = condition.settle(template.withObject("/Resources"));
        if (template.path("Outputs") instanceof ObjectNode outputs) {
            condition.settle(outputs);
        }
        template.properties().forEach(part -> part.setValue(condition.taken(part.getValue())));
        Removal.of(template, gone);
    }

    /** What depends on the condition as a whole; returns the names of what must go. */
    private Set<String> settle(ObjectNode section) {
        Set<String> gone = new LinkedHashSet<>();
        section.forEachEntry((each, content) -> {
            if (content.path("Condition").asText().equals(name)) {
                ((ObjectNode) content).remove("Condition");
                if (!value) {
                    gone.add(each);
                }
            }
        });
        section.remove(gone);
        return gone;
    }

    private JsonNode taken(JsonNode part) {
        JsonNode choice = part.path("Fn::If");
        if (choice.path(0).asText().equals(name)) {
            return taken(choice.path(value ? 1 : 2));
        }
        if (part.size() == 1 && part.path("Condition").asText().equals(name)) {
            return constant();
        }
        if (part instanceof ObjectNode object) {
            for (Entry<String, JsonNode> each : object.properties()) {
                each.setValue(taken(each.getValue()));
            }
        }
        if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, taken(array.get(i)));
            }
        }
        return part;
    }

    /** CloudFormation has no literal for true and false where it wants a condition. */
    private ObjectNode constant() {
        ObjectNode equals = JsonNodeFactory.instance.objectNode();
        equals.putArray("Fn::Equals").add("true").add(String.valueOf(value));
        return equals;
    }
}
